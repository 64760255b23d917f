package press.briefing.chart;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Period;

/// Where the periods of several series stand as columns.
///
/// @param left of the first one
/// @param pitch from one to the next
record Bands(List<Period> periods, double left, double pitch) {
  private static final double WIDEST = 120;
  private static final int MOST = 600;

  static Bands of(List<Period> periods, double left, double right) {
    return new Bands(periods, left, Math.min(widest(right), (right - left) / periods.size()));
  }

  /// More where the chart is as wide as two columns of text.
  private static double widest(double width) {
    return Math.max(WIDEST, width / 8);
  }

  /// All periods in which any series has a value.
  static List<Period> periods(List<Series> series) {
    Stream<Observation> values =
        series.stream()
            .flatMap(each -> each.observations().stream())
            .filter(each -> each.value().isPresent());
    return values.map(Observation::period).distinct().sorted().toList();
  }

  /// The periods of columns: all from the first value to the last; those that the data leave out
  /// have their place as well.
  static List<Period> columns(List<Series> series) {
    List<Period> periods = periods(series);
    Period first = periods.getFirst();
    Period last = periods.getLast();
    boolean alike = periods.stream().allMatch(each -> each.frequency() == first.frequency());
    return alike && canFill(first, last) ? filled(first, last).toList() : periods;
  }

  /// Whether periods that the data leave out get a place: not days, on many of which nothing is
  /// observed, and not more than there is room for.
  static boolean canFill(Period first, Period last) {
    return first.frequency() != Frequency.DAY && first.until(last) < MOST;
  }

  static Stream<Period> filled(Period first, Period last) {
    return LongStream.rangeClosed(0, first.until(last)).mapToObj(first::plus);
  }

  double middle(int index) {
    return left + pitch * (index + 0.5);
  }

  double right() {
    return left + pitch * periods.size();
  }
}
