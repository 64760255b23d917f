package press.briefing.pdf.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Values that print cannot do, though the layout may read some of them, and what to tell their
/// writers.
final class Faults {
  private static final Map<Pattern, String> EVERYWHERE = new LinkedHashMap<>();
  private static final Pattern BOXES = Pattern.compile("(inline-)?(flex|grid)|contents|flow-root");
  private static final Pattern COLOUR =
      Pattern.compile(
          "\\b(hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\\(|#[0-9a-f]{4}\\b|#[0-9a-f]{8}\\b");
  private static final List<String> FAMILIES =
      List.of("pretendard", "pretendard tabular", "monospace", "inherit");

  static {
    EVERYWHERE.put(Pattern.compile("\\b(calc|min|max|clamp|env)\\("), "print.value.calc");
    EVERYWHERE.put(Pattern.compile("gradient\\("), "print.value.gradient");
    EVERYWHERE.put(Pattern.compile("\\b(url|image-set|src)\\("), "print.value.url");
    EVERYWHERE.put(COLOUR, "print.value.colour");
    EVERYWHERE.put(
        Pattern.compile(
            "(?<![\\w#.-])[+-]?[\\d.]+(rem|ch|lh|rlh|q|fr|vw|vh|vmin|vmax|[sld]v[wh]|cq\\w+)\\b"),
        "print.value.unit");
  }

  private Faults() {}

  /// The hint for a value of a property; empty where nothing is wrong that can be told by its look.
  static Optional<String> of(String property, String value) {
    String bare = value.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|'[^']*'", "''");
    if (property.equals("display") && BOXES.matcher(bare).matches()) {
      return Optional.of("print.value.box");
    }
    if (property.equals("font-family") && !isFamily(value)) {
      return Optional.of("print.value.family");
    }
    return EVERYWHERE.entrySet().stream()
        .filter(each -> each.getKey().matcher(bare).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isFamily(String value) {
    String first = value.split("[,!]", 2)[0].replaceAll("[\"']", "").strip();
    return FAMILIES.contains(first.toLowerCase(Locale.ROOT));
  }
}
