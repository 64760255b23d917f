package press.briefing.chart;

import java.math.BigDecimal;

/// Turns values into heights.
///
/// @param low the value at the foot
/// @param high the value at the head
/// @param foot in pixels, at or below the head
/// @param log whether equal steps are equal ratios
record ValueAxis(BigDecimal low, BigDecimal high, double head, double foot, boolean log) {
  /// An axis of equal steps.
  ValueAxis(BigDecimal low, BigDecimal high, double head, double foot) {
    this(low, high, head, foot, false);
  }

  /// An axis that holds the base, all marks and all data.
  static ValueAxis of(Ticks ticks, Extent data, double head, double foot) {
    BigDecimal first = ticks.marks().getFirst().min(ticks.base());
    BigDecimal last = ticks.marks().getLast();
    return new ValueAxis(first.min(data.least()), last.max(data.most()), head, foot);
  }

  /// An axis from zero without marks: the greatest value itself is the head.
  static ValueAxis bare(Extent data, double head, double foot) {
    BigDecimal high = data.most().max(BigDecimal.ZERO);
    BigDecimal low = data.least().min(BigDecimal.ZERO);
    return new ValueAxis(low, high.compareTo(low) == 0 ? data.quantum() : high, head, foot);
  }

  /// The same ends, with equal steps for equal ratios.
  ValueAxis logarithmic() {
    return new ValueAxis(low, high, head, foot, true);
  }

  double at(BigDecimal value) {
    double part = log ? ratio(value) / ratio(high) : part(value);
    return foot - part * (foot - head);
  }

  private double part(BigDecimal value) {
    return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
  }

  private double ratio(BigDecimal value) {
    return Math.log(value.doubleValue() / low.doubleValue());
  }
}
