package press.briefing.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.briefing.diagnostic.Place;
import press.briefing.language.Bilingual;
import press.briefing.model.ChartSpec;
import press.briefing.model.Indicator;
import press.briefing.model.Series;
import press.briefing.quantity.Period;
import press.briefing.quantity.Scale;
import press.briefing.quantity.Unit;

/// Series and specifications to draw.
final class Sample {
  static final ChartSpec LINE = spec(ChartSpec.Type.LINE);
  static final ChartSpec BAR = spec(ChartSpec.Type.BAR);
  static final Unit USD = new Unit.Money("USD");
  static final Unit PERCENT = Unit.Common.PERCENT;
  static final Unit WEEKS = new Unit.Named("주", "weeks");

  private Sample() {}

  static ChartSpec spec(ChartSpec.Type type) {
    return new ChartSpec(type, List.of(), Optional.empty());
  }

  static Indicator indicator(String ko, String en, Unit unit, String scale, int decimals) {
    return new Indicator(
        en.toLowerCase(Locale.ROOT).replace(' ', '-'),
        new Bilingual<>(ko, en),
        unit,
        Scale.parse(scale).orElseThrow(),
        decimals,
        Indicator.Direction.NONE,
        Optional.empty(),
        Place.NOWHERE);
  }

  /// @param values at the indicator's scale, from a first period on; `-` where missing
  static Series series(Indicator indicator, String first, String values) {
    List<Series.Observation> observations = new ArrayList<>();
    Period period = Period.parse(first).orElseThrow();
    for (String each : values.split(" ")) {
      Optional<BigDecimal> value =
          each.equals("-")
              ? Optional.empty()
              : Optional.of(new BigDecimal(each).multiply(indicator.scale().factor()));
      observations.add(new Series.Observation(period, value, Place.NOWHERE));
      period = period.plus(1);
    }
    return new Series(indicator, observations.getFirst().period().frequency(), observations);
  }

  static Series capex() {
    return series(
        indicator("설비투자", "Capital spending", USD, "10억", 1), "2025Q4", "92.7 97.1 104.9 116.4");
  }

  static Series leadTime() {
    return series(indicator("리드타임", "Lead time", WEEKS, "1", 0), "2026-06", "38 41 - 36");
  }
}
