package press.briefing.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import press.briefing.language.Language;
import press.briefing.template.engine.Markup;

/// Makes the pages of text that belong to no issue.
final class TextPages {
  private TextPages() {}

  private record View(Markup text) {}

  static Stream<Page> pages(Shelf shelf) {
    return shelf.texts().stream().flatMap(text -> Stream.concat(page(shelf, text), images(text)));
  }

  private static Stream<Page> page(Shelf shelf, PlainPage text) {
    Map<Language, String> versions = new LinkedHashMap<>();
    shelf.texts().stream()
        .filter(each -> each.name().equals(text.name()))
        .forEach(each -> versions.put(each.language(), each.path()));
    Sheet sheet = Sheet.of(text.path(), text.language(), text.title(), versions);
    return shelf.page(sheet, "plain", new View(text.text()));
  }

  private static Stream<Page> images(PlainPage text) {
    return text.images().stream()
        .map(image -> new Page(text.folder() + image.name(), image.bytes()));
  }
}
