package press.briefing.chart;

import java.math.BigDecimal;
import java.util.List;
import press.briefing.model.Series;

/// The least and the greatest value of series, and the finest step that any of them prints.
record Extent(BigDecimal least, BigDecimal most, BigDecimal quantum) {
  /// @param series with one value at least among them
  static Extent of(List<Series> series) {
    List<BigDecimal> values = series.stream().flatMap(each -> Values.of(each).stream()).toList();
    return new Extent(
        values.stream().min(BigDecimal::compareTo).orElseThrow(),
        values.stream().max(BigDecimal::compareTo).orElseThrow(),
        series.stream().map(Series::quantum).min(BigDecimal::compareTo).orElseThrow());
  }
}
