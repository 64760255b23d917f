package press.briefing.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;

/// One series of a dot chart: its newest value and the one of a year before, if there is one.
record DotRow(
    String name,
    BigDecimal now,
    String nowWords,
    Optional<BigDecimal> before,
    String beforeWords,
    boolean first) {
  static final double SIZE = 14;

  static DotRow of(Series series, Scene scene) {
    Observation newest = Values.newest(series).orElseThrow();
    Observation there = Values.newest(scene.first()).orElseThrow();
    boolean plain = newest.period().equals(there.period());
    Optional<BigDecimal> before = yearAgo(series, newest);
    return new DotRow(
        scene.name(series) + (plain ? "" : ", " + scene.dated(newest)),
        newest.value().orElseThrow(),
        scene.number(series, newest.value().orElseThrow()),
        before,
        before.map(value -> scene.number(series, value)).orElse(""),
        series == scene.first());
  }

  static Optional<BigDecimal> yearAgo(Series series, Observation newest) {
    return series.at(newest.period().minusMonths(12)).flatMap(Observation::value);
  }

  List<BigDecimal> values() {
    return Stream.concat(Stream.of(now), before.stream()).toList();
  }

  List<String> lines(double width) {
    return Lettering.wrap(name, SIZE, width);
  }

  double wordsWidth() {
    return Math.max(Lettering.width(nowWords, SIZE), Lettering.width(beforeWords, SIZE));
  }

  Label.Type nameType() {
    return new Label.Type(first ? Tone.INK : Tone.INK2, SIZE, first ? 700 : 400);
  }

  Label.Type nowType() {
    return new Label.Type(first ? Tone.ACCENT : Tone.INK, SIZE, 700);
  }

  Label.Type beforeType() {
    return new Label.Type(Tone.INK3, SIZE, 400);
  }
}
