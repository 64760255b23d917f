package press.briefing.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import press.briefing.model.Checkpoint;
import press.briefing.model.Reading;
import press.briefing.model.Series;
import press.briefing.model.Trigger;
import press.briefing.quantity.Period;

/// Looks back on a trigger: how it would have read with each earlier value of its indicators, as
/// the data have them today.
///
/// @param series those that the trigger names
record Standing(Trigger trigger, Checkpoint checkpoint, List<Series> series) {
  /// So many values are looked back on.
  private static final int MOST = 240;

  /// Since when the trigger reads as it does; empty where it never read otherwise, as far as that
  /// is known.
  Optional<Reading.Since> since(Reading.Status now) {
    Optional<Period> from = Optional.empty();
    int steps = 0;
    for (Map.Entry<LocalDate, Period> each : values().descendingMap().entrySet()) {
      Reading.Status then = at(each.getKey());
      if (then != now) {
        return from.filter(_ -> then != Reading.Status.NO_DATA)
            .map(first -> new Reading.Since(first, then));
      }
      if (++steps == MOST) {
        return Optional.empty();
      }
      from = Optional.of(each.getValue());
    }
    return Optional.empty();
  }

  /// The periods that have a value, by their last days; the shortest of those that end together.
  private NavigableMap<LocalDate, Period> values() {
    NavigableMap<LocalDate, Period> values = new TreeMap<>();
    for (Series each : series) {
      for (Series.Observation observation : each.observations()) {
        Period period = observation.period();
        if (observation.value().isPresent()) {
          values.merge(period.end(), period, Standing::shorter);
        }
      }
    }
    return values;
  }

  private static Period shorter(Period one, Period other) {
    return one.frequency().compareTo(other.frequency()) <= 0 ? one : other;
  }

  private Reading.Status at(LocalDate day) {
    Measures then = new Measures(series.stream().map(each -> each.until(day)).toList());
    return Weighing.status(trigger, checkpoint.near(), then::quiet);
  }
}
