package press.briefing.template;

import java.util.List;
import press.briefing.model.ImageFile;
import press.briefing.template.engine.Markup;

/// A text typeset for a page that is no issue's.
///
/// @param title without markup
/// @param images the pictures it names, by `src`
public record Prose(String title, Markup text, List<ImageFile> images) {
  public Prose {
    images = List.copyOf(images);
  }
}
