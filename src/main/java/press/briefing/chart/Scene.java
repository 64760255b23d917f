package press.briefing.chart;

import java.math.BigDecimal;
import java.util.List;
import press.briefing.language.TableText;
import press.briefing.model.Series;
import press.briefing.quantity.Period;
import press.briefing.quantity.Quantity;
import press.briefing.quantity.Scale;

/// What is to be drawn, where and for whom.
///
/// @param series of one unit, each with one value at least
/// @param named whether their names stand in the chart, for there are several
record Scene(List<Series> series, boolean named, Audience audience, Frame frame, Marks marks) {
  private static final String NIL = "0";

  Scene {
    series = List.copyOf(series);
  }

  Series first() {
    return series.getFirst();
  }

  /// What a series is painted with: the first one matters, the second is grey beside it.
  Tone tone(Series each) {
    return Tone.ofSeries(series.indexOf(each));
  }

  String name(Series each) {
    return audience.in(each.indicator().name());
  }

  /// A value of a series, at the chart's scale.
  String number(Series each, BigDecimal value) {
    return TableText.number(each.quantity(value), scale(), audience.first());
  }

  /// A step of the axis.
  String step(BigDecimal value, Ticks ticks) {
    BigDecimal quantum = ticks.quantum(value, scale().factor());
    return value.signum() == 0
        ? NIL
        : TableText.number(
            new Quantity(value, first().indicator().unit(), quantum), scale(), audience.first());
  }

  String brief(Period period) {
    return audience.brief(period);
  }

  /// A period, and what its value is called where it is not firm.
  String dated(Series.Observation observation) {
    Period period = observation.period();
    return Values.isEstimate(observation)
        ? brief(period) + " " + audience.in(Shown.firmness(marks.forecastFrom(), period))
        : brief(period);
  }

  /// What the axis must hold.
  Extent extent() {
    Extent data = Extent.of(series);
    return marks.reference().map(each -> data.with(each.value())).orElse(data);
  }

  Svg svg() {
    return new Svg(frame.accent());
  }

  private Scale scale() {
    return first().indicator().scale();
  }
}
