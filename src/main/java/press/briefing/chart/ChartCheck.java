package press.briefing.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Language;
import press.briefing.language.TableText;
import press.briefing.model.ChartSpec;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Period;
import press.briefing.quantity.Unit;

/// Finds what no chart can show.
///
/// @param series what the chart shows of them
/// @param place of the block
record ChartCheck(ChartSpec spec, List<Series> series, Place place, Diagnostics problems) {
  private static final int MOST_PANELS = 12;

  void check() {
    for (Series each : series) {
      if (Values.newest(each).isEmpty()) {
        problems.error(Code.CHART_EMPTY, at("indicators"), id(each));
      }
    }
    if (!series.isEmpty()) {
      checkUnits();
      checkFrequencies();
      checkSigns();
      checkPeriods();
    }
    checkCount();
  }

  private Place at(String key) {
    return spec.place(key, place);
  }

  /// Small charts may each have a unit of their own.
  private void checkUnits() {
    Series first = series.getFirst();
    for (Series each : series) {
      if (spec.type() != ChartSpec.Type.SMALL_MULTIPLES
          && !each.indicator().unit().equals(first.indicator().unit())) {
        problems.error(
            Code.CHART_UNITS, at("indicators"), id(first), spelled(first), id(each), spelled(each));
      }
    }
  }

  private void checkFrequencies() {
    Series first = series.getFirst();
    boolean joined =
        spec.type() == ChartSpec.Type.GROUPED_BAR || spec.type() == ChartSpec.Type.STACKED_BAR;
    for (Series each : series) {
      if (joined && each.frequency() != first.frequency()) {
        problems.error(
            Code.CHART_FREQUENCY, at("indicators"), id(first), word(first), id(each), word(each));
      }
    }
  }

  private static String word(Series series) {
    return "frequency." + series.frequency().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void checkCount() {
    int most =
        switch (spec.type()) {
          case GROUPED_BAR, STACKED_BAR, LINE -> Tone.most();
          case SMALL_MULTIPLES -> MOST_PANELS;
          case BAR, DOT -> Integer.MAX_VALUE;
        };
    if (series.size() > most) {
      problems.error(Code.CHART_MANY, at("indicators"), series.size(), spec.type().written(), most);
    }
  }

  /// The first value of each series that the scale or the bars cannot show.
  private void checkSigns() {
    for (Series each : series) {
      if (spec.extras().log()) {
        firstBelow(each, 1).ifPresent(found -> report(Code.CHART_LOG, "log", each, found));
      }
      if (spec.type() == ChartSpec.Type.STACKED_BAR) {
        firstBelow(each, 0).ifPresent(found -> report(Code.CHART_STACK, "type", each, found));
      }
    }
    boolean low = spec.extras().reference().filter(it -> it.value().signum() <= 0).isPresent();
    if (spec.extras().log() && low) {
      BigDecimal value = spec.extras().reference().orElseThrow().value();
      problems.error(Code.CHART_LOG, at("reference"), "reference", "–", value);
    }
  }

  private static Optional<Observation> firstBelow(Series series, int least) {
    return series.observations().stream()
        .filter(each -> each.value().filter(value -> value.signum() < least).isPresent())
        .findFirst();
  }

  private void report(Code code, String key, Series series, Observation found) {
    String value =
        TableText.number(
            series.quantity(found.value().orElseThrow()), series.indicator().scale(), Language.EN);
    problems.error(code, at(key), id(series), found.period(), value);
  }

  private void checkPeriods() {
    List<Period> periods = Bands.periods(series);
    if (periods.isEmpty()) {
      return;
    }
    spec.extras().remarks().forEach(each -> checkPeriod(each.at(), each.place(), periods));
    spec.extras()
        .forecastFrom()
        .ifPresent(first -> checkPeriod(first, at("forecast-from"), periods));
  }

  private void checkPeriod(Period period, Place where, List<Period> periods) {
    Period first = periods.getFirst();
    Period last = periods.getLast();
    if (!Marks.isWithin(period, periods)) {
      problems.error(Code.CHART_PERIOD, where, period, first, last);
    }
  }

  private static String id(Series series) {
    return series.indicator().id();
  }

  /// A unit as the writer wrote it.
  private static String spelled(Series series) {
    return switch (series.indicator().unit()) {
      case Unit.Money money -> money.currency();
      case Unit.Named named ->
          named.ko().equals(named.en()) ? named.ko() : named.ko() + "/" + named.en();
      case Unit.Common common ->
          switch (common) {
            case PERCENT -> "percent";
            case PERCENTAGE_POINT -> "pp";
            case BASIS_POINT -> "bp";
            case INDEX, POINT -> "index";
            case NONE -> "–";
          };
    };
  }
}
