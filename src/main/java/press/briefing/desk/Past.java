package press.briefing.desk;

import java.util.List;
import java.util.Objects;
import press.briefing.diagnostic.Place;
import press.briefing.model.Indicator;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;

/// What cards keep of series: the data without the places they were read from.
final class Past {
  private static final int LONGEST = 60;

  private Past() {}

  /// The newest observations of a series.
  static Series of(Series series) {
    List<Observation> all = series.observations();
    return with(series, all.subList(Math.max(0, all.size() - LONGEST), all.size()));
  }

  /// Only the newest observation that is not missing; none where all are.
  static Series latest(Series series) {
    List<Observation> known =
        series.observations().stream().filter(each -> each.value().isPresent()).toList();
    return with(series, known.subList(Math.max(0, known.size() - 1), known.size()));
  }

  private static Series with(Series series, List<Observation> observations) {
    return new Series(
        placeless(series.indicator()),
        series.frequency(),
        observations.stream().map(Past::placeless).toList());
  }

  private static Indicator placeless(Indicator indicator) {
    return Objects.equals(indicator.place(), Place.NOWHERE)
        ? indicator
        : new Indicator(
            indicator.id(),
            indicator.name(),
            indicator.unit(),
            indicator.scale(),
            indicator.decimals(),
            indicator.good(),
            indicator.source(),
            Place.NOWHERE);
  }

  private static Observation placeless(Observation observation) {
    return new Observation(
        observation.period(), observation.value(), observation.status(), Place.NOWHERE);
  }
}
