package press.briefing.chart;

import java.math.BigDecimal;
import java.util.List;
import press.briefing.model.Series;

/// The least and the greatest value of series, all in single units.
///
/// @param factor of the scale they are printed at, the first one's
/// @param quantum the smallest step that the first one prints
record Extent(BigDecimal least, BigDecimal most, BigDecimal factor, BigDecimal quantum) {
  /// The same with one value more.
  Extent with(BigDecimal value) {
    return new Extent(least.min(value), most.max(value), factor, quantum);
  }

  /// @param series with one value at least among them
  static Extent of(List<Series> series) {
    List<BigDecimal> values = series.stream().flatMap(each -> Values.of(each).stream()).toList();
    return new Extent(
        values.stream().min(BigDecimal::compareTo).orElseThrow(),
        values.stream().max(BigDecimal::compareTo).orElseThrow(),
        series.getFirst().indicator().scale().factor(),
        series.getFirst().quantum());
  }
}
