package press.briefing.language;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Figures as both languages write them: commas between thousands, a point before the decimals.
final class Digits {
  private static final String MINUS = "\u2212";

  private Digits() {}

  /// A number that is not negative, with so many decimals, zeros kept: `1,234.50`.
  static String grouped(BigDecimal magnitude, int places) {
    String plain = magnitude.setScale(places, RoundingMode.HALF_UP).toPlainString();
    int point = places == 0 ? plain.length() : plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int comma = point - 3; comma > 0; comma -= 3) {
      grouped.insert(comma, ',');
    }
    return grouped.toString();
  }

  /// How many decimals it takes to write every multiple of a step.
  static int places(BigDecimal step) {
    return Math.max(0, step.stripTrailingZeros().scale());
  }

  /// The sign of print: U+2212 before negative numbers, and `+` before positive ones if asked for.
  static String sign(int signum, Style.Sign sign) {
    return switch (sign) {
      case NONE -> "";
      case MINUS -> signum < 0 ? MINUS : "";
      case BOTH -> signum < 0 ? MINUS : signum > 0 ? "+" : "";
    };
  }
}
