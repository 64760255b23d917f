package press.briefing.proof;

import java.util.List;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.model.Block;
import press.briefing.model.Section;

/// A subhead is at most one level below the heading before it.
final class HeadingOrder implements Rule {
  private static final int CROSSHEAD = 2;

  @Override
  public String name() {
    return "heading-order";
  }

  @Override
  public void read(Text text, Diagnostics problems) {
    read(text.edition().copy().lead(), problems);
    text.edition().copy().sections().stream()
        .map(Section::content)
        .forEach(content -> read(content, problems));
  }

  private static void read(List<Block> content, Diagnostics problems) {
    int above = CROSSHEAD;
    for (Block block : content) {
      if (block instanceof Block.Subhead subhead) {
        if (subhead.level() > above + 1) {
          problems.warning(
              Code.HEADING_ORDER, subhead.place(), marks(subhead.level()), marks(above + 1));
        }
        above = subhead.level();
      }
    }
  }

  private static String marks(int level) {
    return "#".repeat(level);
  }
}
