package press.briefing.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// The steps of an axis: round numbers that hold the data between them, three of them at most
/// besides the base.
///
/// @param step between two of them, at least the smallest step the series print
/// @param base what the axis stands on: zero, or a round number below data that keep far from zero
record Ticks(BigDecimal step, BigDecimal base, List<BigDecimal> marks) {
  private static final List<String> STEPS =
      List.of("1", "1.5", "2", "2.5", "3", "4", "5", "6", "8");
  private static final List<String> PLAIN_STEPS = List.of("1", "2", "5");
  private static final BigDecimal OVERSHOOT = new BigDecimal("0.3");
  private static final BigDecimal FAR_FROM_ZERO = new BigDecimal("0.75");
  private static final int MOST = 3;

  Ticks {
    marks = List.copyOf(marks);
  }

  /// Steps from zero, whatever the data.
  static Ticks fromZero(Extent data) {
    BigDecimal high = data.most().max(BigDecimal.ZERO);
    BigDecimal low = data.least().min(BigDecimal.ZERO);
    BigDecimal span = high.subtract(low);
    if (span.signum() == 0) {
      return new Ticks(data.quantum(), BigDecimal.ZERO, List.of(BigDecimal.ZERO, data.quantum()));
    }
    for (BigDecimal step : new Steps(span, data, STEPS)) {
      int up = count(high, step);
      int down = count(low.negate(), step);
      if (up + down <= MOST) {
        return new Ticks(step, BigDecimal.ZERO, marks(step, BigDecimal.ZERO, -down, up));
      }
    }
    throw new IllegalStateException("no step for " + span);
  }

  /// Steps that show the data's movement: from zero, unless all data lie far above it.
  static Ticks around(Extent data) {
    boolean far =
        data.least().signum() > 0
            && data.least().compareTo(data.most().multiply(FAR_FROM_ZERO)) > 0
            && data.least().compareTo(data.most()) < 0;
    return far ? above(data) : fromZero(data);
  }

  private static Ticks above(Extent data) {
    BigDecimal span = data.most().subtract(data.least());
    for (BigDecimal step : new Steps(span, data, PLAIN_STEPS)) {
      BigDecimal base = data.least().divide(step, 0, RoundingMode.FLOOR).multiply(step);
      int up = count(data.most().subtract(base), step);
      if (up <= MOST) {
        return new Ticks(step, base, marks(step, base, 0, up));
      }
    }
    throw new IllegalStateException("no step for " + span);
  }

  /// How many steps a distance takes, a little more than the last one allowed.
  private static int count(BigDecimal distance, BigDecimal step) {
    return distance.signum() <= 0
        ? 0
        : distance
            .divide(step, 6, RoundingMode.HALF_UP)
            .subtract(OVERSHOOT)
            .setScale(0, RoundingMode.CEILING)
            .max(BigDecimal.ONE)
            .intValue();
  }

  private static List<BigDecimal> marks(BigDecimal step, BigDecimal base, int from, int to) {
    List<BigDecimal> marks = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      marks.add(base.add(step.multiply(BigDecimal.valueOf(i))));
    }
    return marks;
  }

  /// The places that marks need after the point, counted in units of a factor.
  BigDecimal quantum(BigDecimal factor) {
    BigDecimal inFactors = step.divide(factor, MathContext.DECIMAL128).stripTrailingZeros();
    return factor.scaleByPowerOfTen(-Math.max(0, inFactors.scale()));
  }
}
