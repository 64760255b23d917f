package press.briefing.proof;

import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.model.Inline;
import press.briefing.model.PlainText;

/// A link says where it leads: by a text, or by the name of what it leads to.
final class LinkText implements Rule {
  @Override
  public String name() {
    return "link-text";
  }

  @Override
  public void read(Text text, Diagnostics problems) {
    List<String> ids = Targets.of(text).ids();
    for (Inline inline : text.inlines()) {
      if (inline instanceof Inline.Link link && isMute(link) && !isDead(link, ids)) {
        problems.warning(Code.LINK_TEXT, link.place(), link.target(), "{#id}");
      }
    }
  }

  private static boolean isMute(Inline.Link link) {
    return PlainText.of(link.content()).isBlank()
        && link.content().stream().noneMatch(Inline.Image.class::isInstance);
  }

  private static boolean isDead(Inline.Link link, List<String> ids) {
    Optional<String> id = Targets.named(link);
    return id.isPresent() && !ids.contains(id.get());
  }
}
