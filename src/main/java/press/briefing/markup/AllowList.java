package press.briefing.markup;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The elements and attributes that a manuscript's HTML may have. All others are left out.
final class AllowList {
  private static final Set<String> IN_LINES =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i",
          "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong",
          "sub", "sup", "time", "u", "var", "wbr");
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "blockquote",
          "caption",
          "col",
          "colgroup",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "li",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");
  private static final Set<String> EMPTY = Set.of("br", "col", "hr", "wbr");

  /// Elements that go with all they hold: it is code, or foreign, or nothing without them.
  private static final Set<String> WHOLE =
      Set.of(
          "applet",
          "audio",
          "canvas",
          "embed",
          "frameset",
          "iframe",
          "math",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "plaintext",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video",
          "xmp");

  private static final Map<String, Set<String>> PARENTS =
      Map.of(
          "li", Set.of("ol", "ul"),
          "dt", Set.of("dl"),
          "dd", Set.of("dl"),
          "summary", Set.of("details"),
          "figcaption", Set.of("figure"),
          "rt", Set.of("ruby"),
          "rp", Set.of("ruby"));

  private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_-]{0,99}");
  private static final Pattern NAMES = Pattern.compile("[A-Za-z][\\w-]*(\\s+[A-Za-z][\\w-]*)*");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern SMALL_NUMBER = Pattern.compile("[1-9]\\d?");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
  private static final Pattern ANY = Pattern.compile("(?s)(?!.*\\{\\{).*");
  private static final Map<String, Pattern> EVERYWHERE =
      Map.of(
          "id", NAME,
          "class", NAMES,
          "lang", LANGUAGE,
          "dir", Pattern.compile("ltr|rtl"),
          "title", ANY);
  private static final Map<String, Pattern> CELL =
      Map.of(
          "colspan", SMALL_NUMBER,
          "rowspan", SMALL_NUMBER,
          "scope", Pattern.compile("row|col|rowgroup|colgroup"));
  private static final Map<String, Map<String, Pattern>> OWN =
      Map.of(
          "td", CELL,
          "th", CELL,
          "col", Map.of("span", SMALL_NUMBER),
          "colgroup", Map.of("span", SMALL_NUMBER),
          "ol", Map.of("start", NUMBER, "reversed", ANY, "type", Pattern.compile("[1aAiI]")),
          "li", Map.of("value", NUMBER),
          "details", Map.of("open", ANY),
          "time", Map.of("datetime", Pattern.compile("[0-9TZ:+. PYMDHS-]{1,40}")),
          "data", Map.of("value", ANY));

  private AllowList() {}

  static boolean allowsInLine(String element) {
    return IN_LINES.contains(element);
  }

  static boolean allows(String element) {
    return IN_LINES.contains(element) || BLOCKS.contains(element);
  }

  static boolean isBlock(String element) {
    return BLOCKS.contains(element);
  }

  /// Whether an element says nothing when nothing is in it.
  static boolean needsContent(String element) {
    return !EMPTY.contains(element) && !element.equals("td") && !element.equals("th");
  }

  /// Whether an element that is allowed may stand right inside another. The empty name is the page.
  static boolean allows(String element, String parent) {
    boolean block = BLOCKS.contains(element);
    boolean line = IN_LINES.contains(parent) || parent.equals("p") || parent.matches("h[3-6]");
    boolean nested = element.equals("a") && parent.equals("a");
    Set<String> parents = PARENTS.getOrDefault(element, Set.of(parent));
    return parents.contains(parent) && !(block && line) && !nested;
  }

  static boolean isEmpty(String element) {
    return EMPTY.contains(element);
  }

  static boolean goesWhole(String element) {
    return WHOLE.contains(element);
  }

  /// The value of an attribute as it may be printed; empty if it may not be. Addresses are judged
  /// elsewhere.
  static Optional<String> value(String element, String attribute, String value) {
    Pattern own = OWN.getOrDefault(element, Map.of()).get(attribute);
    Pattern pattern = own == null ? EVERYWHERE.get(attribute) : own;
    boolean valid = pattern != null && pattern.matcher(value.strip()).matches();
    return valid ? Optional.of(value.strip()) : Optional.empty();
  }
}
