package press.briefing.data.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers that went through binary floating point: 15 digits of them are meant, the rest is noise.
public final class Doubles {
  private static final MathContext MEANT = new MathContext(15, RoundingMode.HALF_UP);

  private static final int FARTHEST = 350;

  private Doubles() {}

  /// Whether a number could not have been a double, so that writing it out would fill the memory.
  public static boolean isOutOfRange(BigDecimal number) {
    return Math.abs((long) number.precision() - number.scale()) > FARTHEST;
  }

  /// The number without noise and without zeros at its end.
  public static BigDecimal meant(BigDecimal stored) {
    BigDecimal rounded = stored.round(MEANT).stripTrailingZeros();
    return rounded.scale() < 0 && !isOutOfRange(rounded) ? rounded.setScale(0) : rounded;
  }
}
