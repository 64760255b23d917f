package press.briefing.chart;

import java.util.List;
import java.util.stream.Stream;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Period;

/// Where the periods of several series stand as columns.
///
/// @param left of the first one
/// @param pitch from one to the next
record Bands(List<Period> periods, double left, double pitch) {
  private static final double WIDEST = 120;

  static Bands of(List<Period> periods, double left, double right) {
    return new Bands(periods, left, Math.min(WIDEST, (right - left) / periods.size()));
  }

  /// All periods in which any series has a value.
  static List<Period> periods(List<Series> series) {
    Stream<Observation> values =
        series.stream()
            .flatMap(each -> each.observations().stream())
            .filter(each -> each.value().isPresent());
    return values.map(Observation::period).distinct().sorted().toList();
  }

  double middle(int index) {
    return left + pitch * (index + 0.5);
  }

  double right() {
    return left + pitch * periods.size();
  }
}
