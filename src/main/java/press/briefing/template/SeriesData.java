package press.briefing.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.briefing.chart.DataCell;
import press.briefing.language.Language;
import press.briefing.language.TableText;
import press.briefing.model.Indicator;
import press.briefing.model.Series;
import press.briefing.template.engine.Words;

/// Writes series for programs: one row an observation, none that lies ahead of the day.
record SeriesData(Language language, Words words) {
  /// The rows, heads first.
  List<List<String>> rows(List<Series> series) {
    List<List<String>> rows = new ArrayList<>();
    Stream<String> keys = Stream.of("indicator", "unit", "period_head_data", "value", "status");
    rows.add(Stream.concat(Stream.of("id"), keys.map(words::of)).toList());
    for (Series each : series) {
      each.observations().forEach(observation -> rows.add(row(each, observation)));
    }
    return rows;
  }

  private List<String> row(Series series, Series.Observation observation) {
    Indicator indicator = series.indicator();
    String value =
        observation
            .value()
            .map(each -> new DataCell.Amount(series.quantity(each), indicator.scale()).plain())
            .orElse("");
    return List.of(
        indicator.id(),
        indicator.name().in(language),
        TableText.unit(indicator.unit(), indicator.scale(), language),
        observation.period().toString(),
        value,
        observation.status().map(DashboardMaker::mark).orElse(""));
  }
}
