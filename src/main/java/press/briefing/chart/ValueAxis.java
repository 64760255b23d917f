package press.briefing.chart;

import java.math.BigDecimal;

/// Turns values into heights.
///
/// @param low the value at the foot
/// @param high the value at the head
/// @param foot in pixels, at or below the head
record ValueAxis(BigDecimal low, BigDecimal high, double head, double foot) {
  /// An axis that holds all marks and all data.
  static ValueAxis of(Ticks ticks, Extent data, double head, double foot) {
    BigDecimal first = ticks.marks().getFirst();
    BigDecimal last = ticks.marks().getLast();
    return new ValueAxis(first.min(data.least()), last.max(data.most()), head, foot);
  }

  double at(BigDecimal value) {
    double part = value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
    return foot - part * (foot - head);
  }
}
