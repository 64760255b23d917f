package press.briefing.chart;

import java.math.BigDecimal;
import java.util.List;

/// Turns values of rows into lengths from a zero line, with room for the words at either end.
///
/// @param zero where it stands
/// @param unit pixels for one unit
record BarScale(double zero, double unit) {
  private static final double LIFT = 6;

  static BarScale of(List<BarRow> rows, double left, double right) {
    double from = left + words(rows, true);
    double room = room(rows, left, right);
    BigDecimal low = rows.stream().map(BarRow::value).reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal high = rows.stream().map(BarRow::value).reduce(BigDecimal.ZERO, BigDecimal::max);
    double span = high.subtract(low).doubleValue();
    double unit = span == 0 ? 0 : room / span;
    return new BarScale(from - low.doubleValue() * unit, unit);
  }

  /// What is left for the bars themselves.
  static double room(List<BarRow> rows, double left, double right) {
    return right - left - words(rows, true) - words(rows, false);
  }

  private static double words(List<BarRow> rows, boolean negative) {
    return rows.stream()
        .filter(each -> each.negative() == negative)
        .mapToDouble(each -> each.wordsWidth() + LIFT)
        .max()
        .orElse(1);
  }

  double at(BigDecimal value) {
    return zero + value.doubleValue() * unit;
  }

  /// The value of a row, at the far end of its bar.
  Label label(BarRow row, double baseline) {
    return row.negative()
        ? new Label(
            row.words(),
            new Point(at(row.value()) - LIFT, baseline),
            row.valueType(),
            Label.Anchor.END)
        : Label.start(row.words(), at(row.value()) + LIFT, baseline, row.valueType());
  }
}
