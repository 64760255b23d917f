package press.briefing.site;

import java.util.Map;
import java.util.stream.Stream;
import press.briefing.language.Language;
import press.briefing.template.engine.Markup;
import press.briefing.template.engine.MarkupWriter;

/// Makes the page that servers show where there is none, in all languages of the site.
final class MissingPage {
  static final String PATH = "404.html";

  private MissingPage() {}

  private record View(Markup text) {}

  static Stream<Page> page(Shelf shelf) {
    MarkupWriter out = new MarkupWriter();
    for (Language language : shelf.languages()) {
      out.open("p", "lang", language.tag()).text(shelf.word(language, "missing_text")).text(" ");
      out.open("a", "href", shelf.way(PATH, Shelf.front(language)));
      out.text(shelf.word(language, "missing_home")).close("a").close("p");
    }
    Language source = shelf.languages().getFirst();
    Sheet sheet = Sheet.of(PATH, source, shelf.word(source, "missing_page"), Map.of());
    return shelf.page(sheet, "plain", new View(out.done()));
  }
}
