package press.briefing.cli;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// The texts of a page's article, in order, without what print sets elsewhere or not at all: notes
/// and the ways to other places.
final class PageText {
  private static final String ELSEWHERE =
      "aside.note, a.mark, a[hreflang], a[download], a.permalink, details, .summary, .cite, svg";

  private PageText() {}

  static List<String> of(String page) {
    Document document = Jsoup.parse(page);
    document.select(ELSEWHERE).remove();
    List<String> texts = new ArrayList<>();
    for (Element article : document.select("article")) {
      article.traverse((node, depth) -> {
        if (node instanceof TextNode text && !text.isBlank()) {
          texts.add(text.getWholeText());
        }
      });
    }
    return texts;
  }
}
