package press.briefing.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import press.briefing.language.Bilingual;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Period;

/// What several series of one unit add up to.
final class Totals {
  static final Bilingual<String> NAME = new Bilingual<>("합계", "Total");

  private Totals() {}

  /// The total of a period; empty where any value is missing.
  static Optional<BigDecimal> at(List<Series> series, Period period) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Series each : series) {
      Optional<BigDecimal> value = each.at(period).flatMap(Observation::value);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(value.get());
    }
    return Optional.of(sum);
  }

  /// From zero to the greatest sum, missing values left out.
  static Extent extent(List<Series> series, List<Period> periods) {
    BigDecimal most = BigDecimal.ZERO;
    for (Period period : periods) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Series each : series) {
        sum = sum.add(each.at(period).flatMap(Observation::value).orElse(BigDecimal.ZERO));
      }
      most = most.max(sum);
    }
    Extent parts = Extent.of(series);
    return new Extent(BigDecimal.ZERO, most, parts.factor(), parts.quantum());
  }
}
