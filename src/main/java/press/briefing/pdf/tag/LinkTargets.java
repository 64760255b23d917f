package press.briefing.pdf.tag;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What links of a document can lead to.
record LinkTargets(Map<String, Element> named) {
  static LinkTargets of(Element root) {
    LinkTargets targets = new LinkTargets(new HashMap<>());
    targets.collect(root);
    return targets;
  }

  private void collect(Element element) {
    if (element.hasAttribute("id")) {
      named.putIfAbsent(element.getAttribute("id"), element);
    }
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element child) {
        collect(child);
      }
    }
  }

  /// Where an element leads; empty if it leads nowhere.
  Optional<Tag.Link> link(Element element) {
    String address = element.getAttribute("href").strip();
    if (!element.getNodeName().equals("a") || address.isEmpty()) {
      return Optional.empty();
    }
    if (address.charAt(0) != '#') {
      return Optional.of(new Tag.Link(address, words(element, text(element), address)));
    }
    return Optional.ofNullable(named.get(address.substring(1)))
        .map(target -> new Tag.Link(address, words(element, target)));
  }

  /// A link to what has a name, as notes have, is called by it.
  private static String words(Element link, Element target) {
    return words(link, target.getAttribute("aria-label"), text(link), text(target));
  }

  /// What a link says of itself, else the first words there are.
  private static String words(Element link, String... otherwise) {
    return Stream.concat(
            Stream.of(link.getAttribute("aria-label"), link.getAttribute("title")),
            Stream.of(otherwise))
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElse("");
  }

  /// The words in an element; of a heading those it has as a bookmark.
  private static String text(Element element) {
    if (!element.getAttribute("data-bookmark").isEmpty()) {
      return element.getAttribute("data-bookmark");
    }
    return element.getTextContent().strip().replaceAll("\\s+", " ");
  }
}
