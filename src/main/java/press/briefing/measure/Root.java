package press.briefing.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Roots without binary fractions.
final class Root {
  private static final MathContext INSIDE = new MathContext(44, RoundingMode.HALF_UP);

  private Root() {}

  /// The root of a degree, right to 34 digits.
  ///
  /// @param radicand zero or more
  /// @param degree one or more
  static BigDecimal of(BigDecimal radicand, int degree) {
    if (radicand.signum() == 0 || degree == 1) {
      return radicand;
    }
    BigDecimal guess = above(radicand, degree);
    BigDecimal next = closer(guess, radicand, degree);
    while (next.compareTo(guess) < 0) {
      guess = next;
      next = closer(guess, radicand, degree);
    }
    return guess.round(MathContext.DECIMAL128).stripTrailingZeros();
  }

  /// 1 + (x − 1) / n is never below the root (Bernoulli), so Newton's steps only go down.
  private static BigDecimal above(BigDecimal radicand, int degree) {
    return BigDecimal.ONE.add(
        radicand.subtract(BigDecimal.ONE).divide(BigDecimal.valueOf(degree), INSIDE));
  }

  private static BigDecimal closer(BigDecimal guess, BigDecimal radicand, int degree) {
    BigDecimal quotient = radicand.divide(guess.pow(degree - 1, INSIDE), INSIDE);
    return guess
        .multiply(BigDecimal.valueOf(degree - 1L))
        .add(quotient)
        .divide(BigDecimal.valueOf(degree), INSIDE);
  }
}
