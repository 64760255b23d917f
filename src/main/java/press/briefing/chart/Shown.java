package press.briefing.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.language.Bilingual;
import press.briefing.model.ChartSpec;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.model.Series.Status;
import press.briefing.quantity.Period;

/// What a chart shows of its series: the periods it asks for, and forecasts, which from then on are
/// estimates.
record Shown(ChartSpec.Extras extras) {
  static List<Series> of(ChartSpec spec, List<Series> series) {
    Shown shown = new Shown(spec.extras());
    return series.stream().map(shown::cut).toList();
  }

  private Series cut(Series series) {
    List<Observation> seen =
        Stream.concat(
                series.observations().stream(),
                series.ahead().stream().filter(this::isForecast).filter(Shown::isOpen))
            .filter(each -> isWithin(each.period()))
            .map(each -> isForecast(each) ? estimated(each) : each)
            .toList();
    return new Series(series.indicator(), series.frequency(), seen);
  }

  private boolean isWithin(Period period) {
    return extras.from().filter(from -> period.start().isBefore(from.start())).isEmpty()
        && extras.to().filter(to -> period.end().isAfter(to.end())).isEmpty();
  }

  private boolean isForecast(Observation observation) {
    return isForecast(extras.forecastFrom(), observation.period());
  }

  static boolean isForecast(Optional<Period> from, Period period) {
    return from.filter(first -> !period.start().isBefore(first.start())).isPresent();
  }

  /// What an estimate is called.
  static Bilingual<String> firmness(Optional<Period> forecastFrom, Period period) {
    return isForecast(forecastFrom, period)
        ? new Bilingual<>("전망", "forecast")
        : new Bilingual<>("추정", "estimate");
  }

  /// Whether its source does not say that it is more than an estimate.
  private static boolean isOpen(Observation observation) {
    return observation.status().filter(each -> each != Status.ESTIMATE).isEmpty();
  }

  private static Observation estimated(Observation observation) {
    return new Observation(
        observation.period(),
        observation.value(),
        Optional.of(Status.ESTIMATE),
        observation.place());
  }
}
