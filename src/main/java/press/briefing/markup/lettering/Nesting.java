package press.briefing.markup.lettering;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Which elements may stand in which, so that a browser leaves them there.
final class Nesting {
  private static final Set<String> LINE =
      Set.of(
          ("a abbr b bdi bdo br button cite code data del dfn em i img input ins kbd label mark"
                  + " noscript output picture q s samp script small source span strong style sub sup"
                  + " svg time u var wbr")
              .split(" "));
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote dd details div dl dt figcaption figure footer form h1"
                  + " h2 h3 h4 h5 h6 header hr li main nav ol p pre search section summary table ul")
              .split(" "));
  private static final Set<String> DRAWN =
      Set.of(
          ("a circle clipPath defs desc ellipse g line linearGradient marker mask path pattern"
                  + " polygon polyline radialGradient rect stop style svg text title tspan use")
              .split(" "));
  private static final Set<String> ROWS = Set.of("tr");

  /// What stands in nothing but these, and they hold nothing else.
  private static final Map<String, Set<String>> HELD =
      Map.of(
          "#root", Set.of("html"),
          "html", Set.of("head", "body"),
          "table", Set.of("caption", "colgroup", "thead", "tbody", "tfoot"),
          "colgroup", Set.of("col"),
          "thead", ROWS,
          "tbody", ROWS,
          "tfoot", ROWS,
          "tr", Set.of("th", "td"));

  /// What stands in these alone, and closes itself where it stands elsewhere.
  private static final Map<String, Set<String>> HOLDERS =
      Map.of(
          "li", Set.of("ul", "ol"),
          "dt", Set.of("dl", "div"),
          "dd", Set.of("dl", "div"),
          "summary", Set.of("details"));

  private static final Set<String> ONCE = Set.of("a", "button", "form");

  private Nesting() {}

  static boolean allows(Element parent, String name) {
    if (isDrawing(parent)) {
      return DRAWN.contains(name);
    }
    Set<String> held = HELD.get(parent.tagName());
    if (held != null) {
      return held.contains(name);
    }
    if (BLOCKS.contains(name)) {
      boolean placed = !HOLDERS.containsKey(name) || holds(parent, name);
      return placed
          && !isIn(parent, "p")
          && !(isHead(name) && isHead(parent.tagName()))
          && !(ONCE.contains(name) && isIn(parent, name));
    }
    return LINE.contains(name) && !(ONCE.contains(name) && isIn(parent, name));
  }

  private static boolean holds(Element parent, String name) {
    return HOLDERS.getOrDefault(name, Set.of()).contains(parent.tagName());
  }

  private static boolean isHead(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) != 'r';
  }

  private static boolean isIn(Element element, String name) {
    for (@Nullable Element each = element; each != null; each = each.parent()) {
      if (each.tagName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /// Whether what stands in an element is a part of a drawing.
  static boolean isDrawing(Element element) {
    return element.tag().namespace().endsWith("svg");
  }

  /// Whether text that is more than space stays in an element.
  static boolean allowsText(Element element) {
    return !HELD.containsKey(element.tagName());
  }
}
