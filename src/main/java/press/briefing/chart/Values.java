package press.briefing.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import press.briefing.model.Series;

/// What series hold, without what is missing.
final class Values {
  private Values() {}

  static List<BigDecimal> of(Series series) {
    return series.observations().stream().flatMap(each -> each.value().stream()).toList();
  }

  static boolean isEstimate(Series.Observation observation) {
    return observation.status().filter(each -> each == Series.Status.ESTIMATE).isPresent();
  }

  /// The newest observation that is no estimate.
  static Optional<Series.Observation> newestFirm(Series series) {
    return series.observations().reversed().stream()
        .filter(each -> each.value().isPresent() && !isEstimate(each))
        .findFirst();
  }

  /// The newest observation that is not missing.
  static Optional<Series.Observation> newest(Series series) {
    return series.observations().reversed().stream()
        .filter(each -> each.value().isPresent())
        .findFirst();
  }

  /// The observations from the first to the newest that is not missing.
  static List<Series.Observation> trimmed(Series series) {
    List<Series.Observation> all = series.observations();
    int from = 0;
    int to = all.size();
    while (from < to && all.get(from).value().isEmpty()) {
      from++;
    }
    while (to > from && all.get(to - 1).value().isEmpty()) {
      to--;
    }
    return all.subList(from, to);
  }

  static List<Series> holding(List<Series> series) {
    return series.stream().filter(each -> newest(each).isPresent()).toList();
  }
}
