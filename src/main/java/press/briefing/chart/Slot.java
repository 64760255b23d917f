package press.briefing.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Period;

/// The place of one period's bar, also where its value is missing.
///
/// @param estimated whether its value is an estimate
record Slot(Period period, Optional<BigDecimal> value, boolean estimated) {
  /// All periods from the first value on; those that the data leave out have their place as well,
  /// but for days, on many of which nothing is observed.
  static List<Slot> of(Series series) {
    Period first = Values.trimmed(series).getFirst().period();
    Period last = series.observations().getLast().period();
    if (!Bands.canFill(first, last)) {
      return Values.trimmed(series).stream()
          .map(each -> new Slot(each.period(), each.value(), Values.isEstimate(each)))
          .toList();
    }
    return Bands.filled(first, last).map(each -> of(each, series.at(each))).toList();
  }

  private static Slot of(Period period, Optional<Observation> there) {
    return new Slot(
        period, there.flatMap(Observation::value), there.filter(Values::isEstimate).isPresent());
  }
}
