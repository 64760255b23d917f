package press.briefing.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Period;

/// The place of one period's bar, also where its value is missing.
///
/// @param estimated whether its value is an estimate
record Slot(Period period, Optional<BigDecimal> value, boolean estimated) {
  private static final int MOST = 600;

  /// All periods from the first value on; those that the data leave out have their place as well.
  static List<Slot> of(Series series) {
    List<Observation> all = series.observations();
    Period first = Values.trimmed(series).getFirst().period();
    Period last = all.getLast().period();
    if (first.until(last) >= MOST) {
      return Values.trimmed(series).stream()
          .map(each -> new Slot(each.period(), each.value(), Values.isEstimate(each)))
          .toList();
    }
    List<Slot> slots = new ArrayList<>();
    for (Period each = first; each.compareTo(last) <= 0; each = each.plus(1)) {
      Optional<Observation> there = series.at(each);
      slots.add(
          new Slot(
              each,
              there.flatMap(Observation::value),
              there.filter(Values::isEstimate).isPresent()));
    }
    return slots;
  }
}
