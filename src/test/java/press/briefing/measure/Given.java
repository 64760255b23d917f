package press.briefing.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.briefing.content.grammar.ValueGrammar;
import press.briefing.diagnostic.Place;
import press.briefing.language.Bilingual;
import press.briefing.model.Figure;
import press.briefing.model.Indicator;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.model.ValueRef;
import press.briefing.quantity.Period;
import press.briefing.quantity.Scale;
import press.briefing.quantity.Unit;

/// Series and values for tests, in short.
final class Given {
  static final Unit WEEKS = new Unit.Named("주", "weeks");
  static final Unit DOLLARS = new Unit.Money("USD");

  private Given() {}

  /// A series of one value a period from `first` on; `-` is a missing one.
  static Series series(Indicator indicator, String first, String... values) {
    Period start = Period.parse(first).orElseThrow();
    List<Observation> observations = new ArrayList<>();
    for (String value : values) {
      observations.add(observation(indicator, start.plus(observations.size()), value));
    }
    return new Series(indicator, start.frequency(), observations);
  }

  /// A series of rows such as `2026-11-20=1450.5`.
  static Series rows(Indicator indicator, String... rows) {
    List<Observation> observations =
        Arrays.stream(rows)
            .map(row -> row.split("="))
            .map(row -> observation(indicator, Period.parse(row[0]).orElseThrow(), row[1]))
            .toList();
    return new Series(indicator, observations.get(0).period().frequency(), observations);
  }

  private static Observation observation(Indicator indicator, Period period, String value) {
    Optional<BigDecimal> number =
        value.equals("-")
            ? Optional.empty()
            : Optional.of(new BigDecimal(value).multiply(indicator.scale().factor()));
    return new Observation(period, number, Place.NOWHERE);
  }

  static Indicator indicator(String id, Unit unit, String scale, int decimals) {
    return new Indicator(
        id,
        Bilingual.same(id),
        unit,
        Scale.parse(scale).orElseThrow(),
        decimals,
        Indicator.Direction.NONE,
        Optional.empty(),
        Place.NOWHERE);
  }

  /// The value that `{{ … }}` at ko.md:3:8 asks for.
  static ValueRef ref(String text) {
    return ValueGrammar.ref(text, new Place("ko.md", 3, 8)).orElseThrow();
  }

  /// What is printed, its step, its unit and its lineage, as in `34.9/0.1 PERCENT 2026Q3<2025Q3`.
  static String describe(Figure figure) {
    return figure.quantity().rounded().toPlainString()
        + "/"
        + figure.quantity().quantum().toPlainString()
        + " "
        + unit(figure.quantity().unit())
        + " "
        + figure.period()
        + figure.base().map(base -> "<" + base).orElse("");
  }

  private static String unit(Unit unit) {
    return switch (unit) {
      case Unit.Money money -> money.currency();
      case Unit.Named named -> named.ko();
      case Unit.Common common -> common.name();
    };
  }
}
