package press.briefing.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.briefing.chart.DataTable.Head;
import press.briefing.language.Bilingual;
import press.briefing.language.Language;
import press.briefing.language.TableText;
import press.briefing.model.ChartSpec;
import press.briefing.model.Indicator;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Period;
import press.briefing.quantity.Scale;

/// Gathers the numbers of a chart in a table.
///
/// @param scale of numbers that share an axis; those of small charts keep their own
record Tabulation(ChartSpec spec, List<Series> series, Scale scale, Language language) {
  private static final Bilingual<String> PERIOD = new Bilingual<>("기간", "Period");
  private static final Bilingual<String> INDICATOR = new Bilingual<>("지표", "Indicator");
  private static final Bilingual<String> VALUE = new Bilingual<>("값", "Value");
  private static final Bilingual<String> YEAR_AGO = new Bilingual<>("1년 전", "Year ago");
  private static final Bilingual<String> STATUS = new Bilingual<>("구분", "Status");

  static DataTable of(ChartSpec spec, List<Series> series, Language language) {
    Scale scale = series.isEmpty() ? Scale.ONE : series.getFirst().indicator().scale();
    Tabulation tabulation = new Tabulation(spec, series, scale, language);
    return Charts.compares(spec, series) ? tabulation.newest() : tabulation.overTime();
  }

  private DataTable newest() {
    boolean dots = spec.type() == ChartSpec.Type.DOT;
    String unit = series.isEmpty() ? "" : unit(series.getFirst());
    List<Head> heads = new ArrayList<>();
    heads.add(new Head(INDICATOR.in(language), ""));
    heads.add(new Head(PERIOD.in(language), ""));
    heads.add(new Head(VALUE.in(language), unit));
    if (dots) {
      heads.add(new Head(YEAR_AGO.in(language), unit));
    }
    return new DataTable(heads, series.stream().map(each -> newest(each, dots)).toList());
  }

  private List<DataCell> newest(Series each, boolean dots) {
    Optional<Observation> newest = Values.newest(each);
    List<DataCell> row = new ArrayList<>();
    row.add(new DataCell.Words(each.indicator().name().in(language)));
    row.add(
        newest
            .<DataCell>map(there -> new DataCell.When(there.period()))
            .orElseGet(DataCell.Missing::new));
    row.add(cell(each, newest.flatMap(Observation::value)));
    if (dots) {
      row.add(cell(each, newest.flatMap(there -> DotRow.yearAgo(each, there))));
    }
    return row;
  }

  private DataTable overTime() {
    List<Period> periods =
        series.stream()
            .flatMap(each -> each.observations().stream())
            .map(Observation::period)
            .distinct()
            .sorted()
            .toList();
    boolean estimates = periods.stream().anyMatch(each -> !status(each).isEmpty());
    List<Head> heads = new ArrayList<>();
    heads.add(new Head(PERIOD.in(language), ""));
    series.forEach(each -> heads.add(new Head(each.indicator().name().in(language), unit(each))));
    if (totals()) {
      heads.add(new Head(Totals.NAME.in(language), unit(series.getFirst())));
    }
    if (estimates) {
      heads.add(new Head(STATUS.in(language), ""));
    }
    return new DataTable(heads, periods.stream().map(each -> row(each, estimates)).toList());
  }

  private boolean totals() {
    return spec.type() == ChartSpec.Type.STACKED_BAR && !series.isEmpty();
  }

  private List<DataCell> row(Period period, boolean estimates) {
    List<DataCell> row = new ArrayList<>();
    row.add(new DataCell.When(period));
    series.forEach(each -> row.add(cell(each, each.at(period).flatMap(Observation::value))));
    if (totals()) {
      row.add(cell(series.getFirst(), Totals.at(series, period)));
    }
    if (estimates) {
      row.add(new DataCell.Words(status(period)));
    }
    return row;
  }

  /// What the values of a period are called, if they are not firm.
  private String status(Period period) {
    boolean estimated =
        series.stream()
            .flatMap(each -> each.at(period).stream())
            .anyMatch(each -> Values.isEstimate(each) && each.value().isPresent());
    return estimated ? Shown.firmness(spec.extras().forecastFrom(), period).in(language) : "";
  }

  private DataCell cell(Series each, Optional<BigDecimal> value) {
    return value
        .<DataCell>map(found -> new DataCell.Amount(each.quantity(found), scaleOf(each)))
        .orElseGet(DataCell.Missing::new);
  }

  private Scale scaleOf(Series each) {
    return spec.type() == ChartSpec.Type.SMALL_MULTIPLES ? each.indicator().scale() : scale;
  }

  private String unit(Series each) {
    Indicator indicator = each.indicator();
    return TableText.unit(indicator.unit(), scaleOf(each), language);
  }
}
