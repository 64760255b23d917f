package press.briefing.site;

import java.util.List;
import press.briefing.language.Language;
import press.briefing.model.ImageFile;
import press.briefing.template.engine.Markup;

/// A page of text that belongs to no issue, such as about.
///
/// @param name of its file, the same in both languages
public record PlainPage(
    String name, Language language, String title, Markup text, List<ImageFile> images) {
  public PlainPage {
    images = List.copyOf(images);
  }

  String folder() {
    return language.tag() + "/pages/";
  }

  String path() {
    return folder() + name + ".html";
  }
}
