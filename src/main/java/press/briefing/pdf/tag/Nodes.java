package press.briefing.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// What the elements of a document mean, by their names, classes and roles.
final class Nodes {
  private static final Set<String> IN_LINES =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em",
          "i", "img", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
          "strong", "sub", "sup", "svg", "time", "u", "var", "wbr");

  private static final Set<String> DECORATION = Set.of("head", "style", "script", "template", "hr");

  private Nodes() {}

  static List<Node> of(Element element) {
    List<Node> children = new ArrayList<>();
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      children.add(each);
    }
    return children;
  }

  static List<Element> elements(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  static boolean blank(Node node) {
    return !(node instanceof Element) && !(node instanceof Text text && !text.getData().isBlank());
  }

  static boolean blankText(Node node) {
    return node.getTextContent().isBlank();
  }

  /// Whether a node stands in a line of text rather than between paragraphs. A note does, though it
  /// is set in the margin, but not its number.
  static boolean inLine(Node node) {
    return switch (node) {
      case Element element ->
          hasClass(element, "margin-note")
              || (IN_LINES.contains(element.getNodeName()) && !hasClass(element, "note-number"));
      default -> true;
    };
  }

  static boolean picture(Node node) {
    return node.getNodeName().equals("img") || node.getNodeName().equals("svg");
  }

  static boolean hasClass(Element element, String name) {
    String classes = element.getAttribute("class");
    return classes.contains(name) && List.of(classes.split("\\s+", -1)).contains(name);
  }

  static boolean hasRole(Element element, String name) {
    return element.getAttribute("role").equals(name);
  }

  /// Whether an element is there for the eye only.
  static boolean decoration(Element element) {
    return element.getAttribute("aria-hidden").equals("true")
        || DECORATION.contains(element.getNodeName());
  }
}
