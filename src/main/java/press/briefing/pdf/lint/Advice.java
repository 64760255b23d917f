package press.briefing.pdf.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What to write instead of a property that print does not have.
final class Advice {
  private static final String TABLE = "print.use.table";
  private static final String NOTHING = "print.use.nothing";
  private static final String TYPE = "print.use.type";
  private static final Map<String, String> PROPERTIES = new HashMap<>();
  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("flex", TABLE),
          Map.entry("grid", TABLE),
          Map.entry("align", TABLE),
          Map.entry("justify", TABLE),
          Map.entry("place", TABLE),
          Map.entry("columns", TABLE),
          Map.entry("column", TABLE),
          Map.entry("animation", NOTHING),
          Map.entry("transition", NOTHING),
          Map.entry("mask", NOTHING),
          Map.entry("scroll", NOTHING));

  static {
    put(TABLE, "gap", "row-gap", "order");
    put(
        NOTHING,
        "transform",
        "rotate",
        "scale",
        "translate",
        "filter",
        "backdrop-filter",
        "box-shadow",
        "text-shadow",
        "clip-path",
        "mix-blend-mode",
        "will-change",
        "opacity",
        "cursor",
        "outline");
    put(TYPE, "word-spacing", "font-stretch");
    put("font-family: \"Pretendard Tabular\"", "font-variant-numeric", "font-feature-settings");
    put("page-break-before", "break-before");
    put("page-break-after", "break-after");
    put("page-break-inside", "break-inside");
    put("margin-left, margin-right", "margin-inline", "margin-inline-start", "margin-inline-end");
    put("margin-top, margin-bottom", "margin-block", "margin-block-start", "margin-block-end");
    put("padding-left, padding-right", "padding-inline");
    put("padding-top, padding-bottom", "padding-block");
    put("top, right, bottom, left", "inset");
    put("width", "inline-size", "aspect-ratio", "object-fit");
    put("height", "block-size");
    put("word-wrap", "overflow-wrap");
    put(
        "text-decoration",
        "text-decoration-line",
        "text-decoration-style",
        "text-decoration-color");
    put("<img>", "list-style-image", "background-image");
    put("print.use.fonts", "src");
  }

  private Advice() {}

  private static void put(String instead, String... properties) {
    for (String each : properties) {
      PROPERTIES.put(each, instead);
    }
  }

  /// What to use instead, a term of the catalogue or CSS; empty where the property may be print's.
  static Optional<String> instead(String property) {
    if (property.startsWith("--")) {
      return Optional.of("print.use.value");
    }
    String family = property.split("-", 2)[0];
    return Optional.ofNullable(PROPERTIES.getOrDefault(property, FAMILIES.get(family)));
  }
}
