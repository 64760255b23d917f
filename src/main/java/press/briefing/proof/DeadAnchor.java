package press.briefing.proof;

import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Spelling;
import press.briefing.model.Inline;

/// A link within the edition leads to something.
final class DeadAnchor implements Rule {
  @Override
  public String name() {
    return "dead-anchor";
  }

  @Override
  public void read(Text text, Diagnostics problems) {
    List<String> ids = Targets.of(text).ids();
    for (Inline inline : text.inlines()) {
      if (inline instanceof Inline.Link link) {
        Optional<String> id = Targets.named(link).filter(named -> !ids.contains(named));
        id.ifPresent(named ->
            problems.warning(
                Code.LINK_ANCHOR,
                link.place(),
                link.target(),
                Spelling.closestFirst(named, ids),
                named));
      }
    }
  }
}
