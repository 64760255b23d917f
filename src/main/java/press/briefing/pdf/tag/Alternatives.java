package press.briefing.pdf.tag;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/// The words for those who cannot see a picture.
final class Alternatives {
  private static final String END = ".!?。";

  private Alternatives() {}

  /// The words; empty if it has none.
  static String of(Element picture) {
    if (picture.getNodeName().equals("img")) {
      return plain(picture.getAttribute("alt"));
    }
    String title = plain(picture.getAttribute("aria-label"));
    return Stream.of(title.isEmpty() ? child(picture, "title") : title, child(picture, "desc"))
        .filter(each -> !each.isEmpty())
        .map(each -> END.indexOf(each.charAt(each.length() - 1)) < 0 ? each + "." : each)
        .collect(Collectors.joining(" "));
  }

  private static String child(Element picture, String name) {
    return Nodes.elements(picture).stream()
        .filter(each -> each.getNodeName().equals(name))
        .map(each -> plain(each.getTextContent()))
        .findFirst()
        .orElse("");
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
