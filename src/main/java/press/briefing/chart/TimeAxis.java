package press.briefing.chart;

import java.util.List;
import java.util.stream.LongStream;
import press.briefing.model.Series;
import press.briefing.quantity.Period;

/// Turns periods into places across: each stands at its last day, so that months and quarters share
/// an axis.
record TimeAxis(long firstDay, long lastDay, double left, double right) {
  /// @param series with one value at least among them; what is missing at their ends takes no room
  static TimeAxis of(List<Series> series, double left, double right) {
    LongStream.Builder days = LongStream.builder();
    for (Series each : Values.holding(series)) {
      days.add(day(Values.trimmed(each).getFirst().period()));
      days.add(day(Values.trimmed(each).getLast().period()));
    }
    var summary = days.build().summaryStatistics();
    return new TimeAxis(summary.getMin(), summary.getMax(), left, right);
  }

  double at(Period period) {
    return firstDay == lastDay
        ? right
        : left + (right - left) * (day(period) - firstDay) / (double) (lastDay - firstDay);
  }

  private static long day(Period period) {
    return period.end().toEpochDay();
  }
}
