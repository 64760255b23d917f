package press.briefing.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import press.briefing.language.Bilingual;
import press.briefing.model.ChartSpec;
import press.briefing.model.Inline;
import press.briefing.model.PlainText;
import press.briefing.model.Series;
import press.briefing.quantity.Period;

/// What a chart shows besides values, in an edition's language.
///
/// @param forecastFrom the first period that is called a forecast
/// @param log whether the axis is logarithmic
record Marks(
    Optional<Period> forecastFrom,
    Optional<Threshold> reference,
    List<Remark> remarks,
    boolean log) {
  static final Marks NONE = new Marks(Optional.empty(), Optional.empty(), List.of(), false);

  Marks {
    remarks = List.copyOf(remarks);
  }

  /// @param value in single units
  record Threshold(BigDecimal value, String label) {}

  record Remark(Period at, String text) {}

  /// The marks of a chart; a remark about a period outside it is left out, and a logarithmic axis
  /// needs values above zero only.
  static Marks of(ChartSpec spec, List<Series> series, Audience audience) {
    ChartSpec.Extras extras = spec.extras();
    return new Marks(
        extras.forecastFrom(),
        reference(spec, series, audience),
        extras.remarks().stream()
            .filter(each -> isWithin(each.at(), Bands.periods(series)))
            .map(each -> new Remark(each.at(), words(each.text(), audience)))
            .toList(),
        extras.log() && positive(series));
  }

  static boolean isWithin(Period period, List<Period> periods) {
    return !period.start().isBefore(periods.getFirst().start())
        && !period.end().isAfter(periods.getLast().end());
  }

  /// The same without what has no room in a small chart.
  Marks small() {
    return new Marks(forecastFrom, Optional.empty(), List.of(), log);
  }

  private static Optional<Threshold> reference(
      ChartSpec spec, List<Series> series, Audience audience) {
    BigDecimal factor = series.getFirst().indicator().scale().factor();
    return spec.extras()
        .reference()
        .map(each -> new Threshold(each.value().multiply(factor), words(each.label(), audience)))
        .filter(each -> !spec.extras().log() || each.value().signum() > 0);
  }

  private static String words(Bilingual<List<Inline>> text, Audience audience) {
    return audience.in(text.map(PlainText::of));
  }

  private static boolean positive(List<Series> series) {
    return series.stream()
        .flatMap(each -> Values.of(each).stream())
        .allMatch(value -> value.signum() > 0);
  }
}
