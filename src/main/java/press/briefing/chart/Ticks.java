package press.briefing.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// The steps of an axis: round numbers that hold the data between them, three of them at most
/// besides the base.
///
/// @param step between two of them, at least the smallest step the series print; zero on a
///   logarithmic axis
/// @param base what the axis stands on: zero, or a round number below data that keep far from zero
record Ticks(BigDecimal step, BigDecimal base, List<BigDecimal> marks) {
  private static final List<String> STEPS =
      List.of("1", "1.5", "2", "2.5", "3", "4", "5", "6", "8");
  private static final List<String> PLAIN_STEPS = List.of("1", "2", "5");
  private static final BigDecimal OVERSHOOT = new BigDecimal("0.3");
  private static final BigDecimal FAR_FROM_ZERO = new BigDecimal("0.75");
  private static final int MOST = 3;
  private static final List<String> DIGITS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9");
  private static final List<List<String>> LADDERS =
      List.of(
          List.of("1"),
          List.of("1", "3"),
          List.of("1", "2", "5"),
          List.of("1", "1.5", "2", "3", "5", "7"));

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

  /// Powers of ten on a logarithmic axis, or their halves and fifths where the data lie closer
  /// together; all values are above zero.
  static Ticks powers(Extent data) {
    BigDecimal base = powers(data, DIGITS).getFirst();
    List<BigDecimal> best =
        LADDERS.stream()
            .map(mantissas -> above(base, powers(data, mantissas)))
            .filter(marks -> marks.size() > 1 && marks.size() <= MOST)
            .reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
    if (!best.isEmpty()) {
      return new Ticks(BigDecimal.ZERO, base, best);
    }
    List<BigDecimal> tens = above(base, powers(data, List.of("1")));
    List<BigDecimal> marks = new ArrayList<>();
    for (int i = 0; i < tens.size(); i += (tens.size() + MOST - 1) / MOST) {
      marks.add(tens.get(i));
    }
    BigDecimal next = marks.isEmpty() ? base : marks.getLast();
    return new Ticks(
        BigDecimal.ZERO,
        base,
        marks.size() > 1 ? marks : List.of(base, next.multiply(BigDecimal.TWO)));
  }

  private static List<BigDecimal> above(BigDecimal base, List<BigDecimal> marks) {
    return marks.stream().filter(each -> each.compareTo(base) >= 0).toList();
  }

  /// From the last one at or below the least value to the last one at or below the greatest.
  private static List<BigDecimal> powers(Extent data, List<String> mantissas) {
    BigDecimal low = data.least().divide(data.factor(), MathContext.DECIMAL32);
    BigDecimal high = data.most().divide(data.factor(), MathContext.DECIMAL32);
    List<BigDecimal> marks = new ArrayList<>();
    for (int power = exponent(low); power <= exponent(high); power++) {
      for (String each : mantissas) {
        BigDecimal mark = new BigDecimal(each).scaleByPowerOfTen(power);
        if (mark.compareTo(low) <= 0) {
          marks.clear();
        }
        if (mark.compareTo(high) <= 0) {
          marks.add(mark.multiply(data.factor()));
        }
      }
    }
    return marks;
  }

  private static int exponent(BigDecimal value) {
    return value.precision() - value.scale() - 1;
  }

  /// The places that a mark needs after the point, counted in units of a factor.
  BigDecimal quantum(BigDecimal mark, BigDecimal factor) {
    BigDecimal finest = step.signum() == 0 ? mark : step;
    BigDecimal inFactors = finest.divide(factor, MathContext.DECIMAL128).stripTrailingZeros();
    return factor.scaleByPowerOfTen(-Math.max(0, inFactors.scale()));
  }
}
