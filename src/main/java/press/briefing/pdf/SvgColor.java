package press.briefing.pdf;

import java.util.Map;
import java.util.Optional;

/// Reads a colour of a drawing as red, green and blue.
final class SvgColor {
  private static final Map<String, Integer> NAMES =
      Map.of(
          "black", 0x000000, "white", 0xFFFFFF, "gray", 0x808080, "grey", 0x808080, "red",
          0xFF0000);

  private SvgColor() {}

  /// The colour a text means; empty for `none`. `currentColor` and what is unknown mean `current`,
  /// and a `var(--name, colour)` means its colour.
  static Optional<Integer> read(String text, int current) {
    String name = text.strip();
    if (name.startsWith("var(")) {
      int comma = name.indexOf(',');
      return comma < 0
          ? Optional.of(current)
          : read(name.substring(comma + 1, name.length() - 1), current);
    }
    if (name.equals("none") || name.equals("transparent")) {
      return Optional.empty();
    }
    if (name.startsWith("#")) {
      return Optional.of(hex(name.substring(1), current));
    }
    return Optional.of(name.startsWith("rgb(") ? triple(name) : NAMES.getOrDefault(name, current));
  }

  private static int hex(String digits, int current) {
    try {
      int value = Integer.parseInt(digits, 16);
      if (digits.length() == 6) {
        return value;
      }
      int red = value >> 8;
      int green = (value >> 4) & 15;
      int blue = value & 15;
      return ((red * 17) << 16) | ((green * 17) << 8) | (blue * 17);
    } catch (NumberFormatException e) {
      return current;
    }
  }

  private static int triple(String text) {
    SvgNumbers numbers = new SvgNumbers(text.substring(4));
    return ((int) numbers.next() << 16) | ((int) numbers.next() << 8) | (int) numbers.next();
  }

  /// The colour with white shining through.
  static int mixed(int colour, float opacity) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      float part = (colour >> shift) & 255;
      mixed |= Math.round(255 - (255 - part) * opacity) << shift;
    }
    return mixed;
  }
}
