package press.briefing.language;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Numbers from zero to ten to the sixteenth: any, and those around a digit before zeros.
final class Numerals {
  private static final long MOST = 10_000_000_000_000_000L;

  private Numerals() {}

  static Arbitrary<Long> all() {
    Arbitrary<Long> around =
        Combinators.combine(
                Arbitraries.integers().between(0, 16),
                Arbitraries.integers().between(1, 9),
                Arbitraries.integers().between(-2, 2))
            .as((power, digit, beside) -> digit * BigDecimal.TEN.pow(power).longValue() + beside);
    return Arbitraries.oneOf(around, Arbitraries.longs().between(0, MOST))
        .map(number -> Math.max(0, Math.min(MOST, number)));
  }
}
