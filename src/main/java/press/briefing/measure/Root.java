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

  /// A number not below the root, so that Newton's steps only go down: 1 + (x − 1) / n is one
  /// (Bernoulli), and so is the power of ten that follows it.
  private static BigDecimal above(BigDecimal radicand, int degree) {
    BigDecimal excess = radicand.subtract(BigDecimal.ONE);
    BigDecimal tangent = BigDecimal.ONE.add(excess.divide(BigDecimal.valueOf(degree), INSIDE));
    int digits = radicand.precision() - radicand.scale();
    return tangent.min(BigDecimal.ONE.scaleByPowerOfTen(Math.ceilDiv(digits, degree)));
  }

  private static BigDecimal closer(BigDecimal guess, BigDecimal radicand, int degree) {
    BigDecimal quotient = radicand.divide(guess.pow(degree - 1, INSIDE), INSIDE);
    return guess
        .multiply(BigDecimal.valueOf(degree - 1L))
        .add(quotient)
        .divide(BigDecimal.valueOf(degree), INSIDE);
  }
}
