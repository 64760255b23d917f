package press.briefing.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.briefing.language.Bilingual;
import press.briefing.language.Language;
import press.briefing.language.PeriodWords;
import press.briefing.language.TableText;
import press.briefing.model.ChartSpec;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Period;
import press.briefing.quantity.Scale;

/// Writes the numbers of a chart as a table.
final class Tabulation {
  private static final String MISSING = "…";
  private static final Bilingual<String> PERIOD = new Bilingual<>("기간", "Period");
  private static final Bilingual<String> INDICATOR = new Bilingual<>("지표", "Indicator");
  private static final Bilingual<String> VALUE = new Bilingual<>("값", "Value");

  private final Scale scale;
  private final Language language;

  private Tabulation(Scale scale, Language language) {
    this.scale = scale;
    this.language = language;
  }

  static ChartTable of(ChartSpec spec, List<Series> series, Language language) {
    Scale scale = series.isEmpty() ? Scale.ONE : series.getFirst().indicator().scale();
    Tabulation tabulation = new Tabulation(scale, language);
    return Charts.compares(spec, series) ? tabulation.newest(series) : tabulation.overTime(series);
  }

  private ChartTable newest(List<Series> series) {
    List<String> heads = List.of(INDICATOR.in(language), PERIOD.in(language), VALUE.in(language));
    return new ChartTable(heads, series.stream().map(this::newest).toList());
  }

  private List<String> newest(Series series) {
    Optional<Observation> newest = Values.newest(series);
    return List.of(
        series.indicator().name().in(language),
        newest.map(each -> PeriodWords.full(each.period(), language)).orElse(MISSING),
        cell(series, newest.flatMap(Observation::value)));
  }

  private ChartTable overTime(List<Series> series) {
    List<String> heads = new ArrayList<>();
    heads.add(PERIOD.in(language));
    series.forEach(each -> heads.add(each.indicator().name().in(language)));
    List<Period> periods =
        series.stream()
            .flatMap(each -> each.observations().stream())
            .map(Observation::period)
            .distinct()
            .sorted()
            .toList();
    return new ChartTable(heads, periods.stream().map(each -> row(each, series)).toList());
  }

  private List<String> row(Period period, List<Series> series) {
    List<String> row = new ArrayList<>();
    row.add(PeriodWords.full(period, language));
    series.forEach(each -> row.add(cell(each, each.at(period).flatMap(Observation::value))));
    return row;
  }

  private String cell(Series series, Optional<BigDecimal> value) {
    return value
        .map(each -> TableText.number(series.quantity(each), scale, language))
        .orElse(MISSING);
  }
}
