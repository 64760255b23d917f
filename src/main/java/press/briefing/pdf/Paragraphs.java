package press.briefing.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;

/// Reads on in the document where a word or a bond goes beyond its element.
final class Paragraphs {
  private static final int COMPARED = 40;

  private final LayoutContext context;
  private final Map<Node, Following> known = new IdentityHashMap<>();

  Paragraphs(LayoutContext context) {
    this.context = context;
  }

  /// What follows a text that ends one of the element's own texts; null if it is none of them.
  @Nullable Following after(Element element, String text) {
    if (text.equals(PageReference.ROOM) && PageReference.follows(element)) {
      return known.computeIfAbsent(element, this::read);
    }
    if (isAlone(element)) {
      return null;
    }
    Following longest = null;
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Text node && endsWith(node.getData(), text)) {
        Following found = known.computeIfAbsent(node, this::read);
        if (longest == null || found.text().length() > longest.text().length()) {
          longest = found;
        }
      }
    }
    return longest;
  }

  /// Whether an element is a paragraph, such as a cell, that holds one text and nothing else.
  private boolean isAlone(Element element) {
    Node first = element.getFirstChild();
    return first instanceof Text && first.getNextSibling() == null && !style(element).isInline();
  }

  /// Whether a text is the first of its paragraph.
  boolean startsParagraph(Element element, String text) {
    Node first = firstContent(element);
    if (!(first instanceof Text node) || !node.getData().strip().startsWith(head(text))) {
      return false;
    }
    Element inner = element;
    while (style(inner).isInline() && inner.getParentNode() instanceof Element outer) {
      if (firstContent(outer) != inner) {
        return false;
      }
      inner = outer;
    }
    return true;
  }

  private static String head(String text) {
    String stripped = text.strip();
    return stripped.substring(0, Math.min(stripped.length(), 8));
  }

  private static @Nullable Node firstContent(Element element) {
    Node first = element.getFirstChild();
    while (first instanceof Text text && text.getData().isBlank()) {
      first = first.getNextSibling();
    }
    return first;
  }

  private static boolean endsWith(String data, String text) {
    int d = data.length() - 1;
    int t = text.length() - 1;
    for (int compared = 0; compared < COMPARED; compared++) {
      while (d >= 0 && Character.isWhitespace(data.charAt(d))) {
        d--;
      }
      while (t >= 0 && Character.isWhitespace(text.charAt(t))) {
        t--;
      }
      if (t < 0) {
        return true;
      }
      if (d < 0 || data.charAt(d--) != text.charAt(t--)) {
        return false;
      }
    }
    return true;
  }

  private Following read(Node from) {
    Following following = new Following();
    Node node = from;
    while (true) {
      Node next = node.getNextSibling();
      if (next != null) {
        if (!enter(next, following)) {
          return following;
        }
        node = next;
      } else if (node.getParentNode() instanceof Element parent && style(parent).isInline()) {
        addReference(parent, following);
        node = parent;
      } else {
        return following;
      }
    }
  }

  /// Adds the page that a link tells behind its text.
  private boolean addReference(Element element, Following following) {
    return !PageReference.follows(element) || following.add(PageReference.ROOM, style(element));
  }

  /// Reads a node with all that is in it; false where the paragraph or the interest ends.
  private boolean enter(Node node, Following following) {
    return switch (node) {
      case Text text -> following.add(text.getData(), parentStyle(text));
      case Element element -> enterElement(element, following);
      default -> true;
    };
  }

  private boolean enterElement(Element element, Following following) {
    CalculatedStyle style = style(element);
    if (style.isNonFlowContent() || element.getNodeName().equals("br")) {
      return style.isNonFlowContent();
    }
    if (style.isInlineBlock() || style.isInlineTable()) {
      following.addObject();
      return false;
    }
    if (!style.isInline()) {
      return false;
    }
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (!enter(each, following)) {
        return false;
      }
    }
    return addReference(element, following);
  }

  private CalculatedStyle parentStyle(Text text) {
    return style((Element) text.getParentNode());
  }

  private CalculatedStyle style(Element element) {
    return context.getSharedContext().getStyle(element);
  }
}
