package press.briefing.data.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers that went through binary floating point: 15 digits of them are meant, the rest is noise.
public final class Doubles {
  private static final MathContext MEANT = new MathContext(15, RoundingMode.HALF_UP);

  private Doubles() {}

  /// The number without noise and without zeros at its end.
  public static BigDecimal meant(BigDecimal stored) {
    BigDecimal rounded = stored.round(MEANT).stripTrailingZeros();
    return rounded.scale() < 0 && rounded.precision() - rounded.scale() <= 40
        ? rounded.setScale(0)
        : rounded;
  }
}
