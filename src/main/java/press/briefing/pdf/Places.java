package press.briefing.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.briefing.diagnostic.Place;

/// Finds the manuscript's line that a node of the document comes from.
final class Places {
  private static final String ATTRIBUTE = "data-place";

  private Places() {}

  /// The place of the nearest element that tells one; the whole of `file` if none does.
  static Place of(@Nullable Node node, String file) {
    for (Node each = node; each != null; each = each.getParentNode()) {
      if (each instanceof Element element && element.hasAttribute(ATTRIBUTE)) {
        return parse(element.getAttribute(ATTRIBUTE));
      }
    }
    return Place.of(file);
  }

  /// Reads `file:line:column`, `file:line` or `file`.
  private static Place parse(String text) {
    int last = text.lastIndexOf(':');
    int tail = number(text, last);
    if (tail < 0) {
      return Place.of(text);
    }
    int middle = text.lastIndexOf(':', last - 1);
    int head = number(text.substring(0, last), middle);
    return head < 0
        ? new Place(text.substring(0, last), tail, 0)
        : new Place(text.substring(0, middle), head, tail);
  }

  private static int number(String text, int colon) {
    if (colon < 0 || colon == text.length() - 1 || text.length() - colon > 8) {
      return -1;
    }
    for (int i = colon + 1; i < text.length(); i++) {
      if (!Characters.digit(text.charAt(i))) {
        return -1;
      }
    }
    return Integer.parseInt(text, colon + 1, text.length(), 10);
  }
}
