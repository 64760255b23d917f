package press.briefing.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Where the bars of a column chart stand.
///
/// @param left of the first slot
/// @param pitch from slot to slot
record Columns(List<Slot> slots, ValueAxis axis, double left, double pitch) {
  private static final double WIDEST = 72;
  private static final double BAR = 0.7;

  static Columns of(List<Slot> slots, ValueAxis axis, double left, double right) {
    return new Columns(
        slots, axis, left, Math.min(Math.max(WIDEST, right / 12), (right - left) / slots.size()));
  }

  double right() {
    return left + pitch * slots.size();
  }

  double middle(int index) {
    return left + pitch * (index + 0.5);
  }

  /// The bar of a slot; empty where the value is missing.
  Optional<Box> bar(int index) {
    double half = pitch * BAR / 2;
    double zero = axis.at(BigDecimal.ZERO);
    return slots
        .get(index)
        .value()
        .map(axis::at)
        .map(end ->
            new Box(
                middle(index) - half,
                Math.min(zero, end),
                middle(index) + half,
                Math.max(zero, end)));
  }

  /// The highest top of the bars between two places.
  double top(double from, double to) {
    double top = axis.at(BigDecimal.ZERO);
    for (int i = 0; i < slots.size(); i++) {
      double ceiling = top;
      top =
          bar(i)
              .filter(bar -> bar.right() > from && bar.left() < to)
              .map(bar -> Math.min(ceiling, bar.top()))
              .orElse(ceiling);
    }
    return top;
  }

  /// The lowest foot of the bars between two places.
  double bottom(double from, double to) {
    double bottom = axis.at(BigDecimal.ZERO);
    for (int i = 0; i < slots.size(); i++) {
      double floor = bottom;
      bottom =
          bar(i)
              .filter(bar -> bar.right() > from && bar.left() < to)
              .map(bar -> Math.max(floor, bar.bottom()))
              .orElse(floor);
    }
    return bottom;
  }

  /// The newest value that is no estimate; where all are, the newest.
  int newest() {
    int newest = -1;
    for (int i = 0; i < slots.size(); i++) {
      boolean firmer = newest < 0 || !slots.get(i).estimated() || slots.get(newest).estimated();
      if (slots.get(i).value().isPresent() && firmer) {
        newest = i;
      }
    }
    return newest;
  }
}
