package press.briefing.proof;

import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.model.Inline;
import press.briefing.model.PlainText;

/// Every picture says in words what it shows.
final class AlternativeText implements Rule {
  @Override
  public String name() {
    return "alternative-text";
  }

  @Override
  public void read(Text text, Diagnostics problems) {
    for (Inline inline : text.inlines()) {
      if (inline instanceof Inline.Image image && PlainText.of(image.alt()).isBlank()) {
        problems.warning(Code.IMAGE_ALT, image.place(), image.name());
      }
    }
  }
}
