package press.briefing.chart;

import java.math.BigDecimal;
import java.util.List;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;

/// One series of a comparison: its name, its newest value as a number and as words.
record BarRow(Series series, String name, BigDecimal value, String words, boolean first) {
  static final double SIZE = 14;

  static BarRow of(Series series, Scene scene) {
    Observation newest = Values.newest(series).orElseThrow();
    BigDecimal value = newest.value().orElseThrow();
    return new BarRow(
        series,
        dated(series, newest, scene),
        value,
        scene.number(series, value),
        series == scene.first());
  }

  /// The name, with the period where that is not the first series' own.
  private static String dated(Series series, Observation newest, Scene scene) {
    Observation there = Values.newest(scene.first()).orElseThrow();
    boolean plain = newest.period().equals(there.period());
    return scene.name(series) + (plain ? "" : ", " + scene.brief(newest.period()));
  }

  List<String> lines(double width) {
    return Lettering.wrap(name, SIZE, width);
  }

  double wordsWidth() {
    return Lettering.width(words, SIZE);
  }

  boolean negative() {
    return value.signum() < 0;
  }

  Label.Type nameType() {
    return new Label.Type(first ? Tone.INK : Tone.INK2, SIZE, first ? 700 : 400);
  }

  Label.Type valueType() {
    return new Label.Type(first ? Tone.ACCENT : Tone.INK, SIZE, first ? 700 : 400);
  }
}
