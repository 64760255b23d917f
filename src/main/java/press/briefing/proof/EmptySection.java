package press.briefing.proof;

import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.model.PlainText;
import press.briefing.model.Section;

/// A crosshead has something to stand over.
final class EmptySection implements Rule {
  @Override
  public String name() {
    return "empty-section";
  }

  @Override
  public void read(Text text, Diagnostics problems) {
    for (Section section : text.edition().copy().sections()) {
      if (section.content().isEmpty()) {
        problems.warning(Code.SECTION_EMPTY, section.place(), PlainText.of(section.crosshead()));
      }
    }
  }
}
