package press.briefing.chart;

import java.util.ArrayList;
import java.util.List;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Period;

/// What stands at the end of a line: its name, if there are several, and its newest value.
record EndLabel(Series series, List<String> words, List<Label.Type> types) {
  private static final double LARGEST = 16;
  private static final double AIR = 5;
  static final double LEADING = 18;

  static EndLabel of(Series series, Scene scene, double width) {
    Observation newest = Values.newest(series).orElseThrow();
    String value = scene.number(series, newest.value().orElseThrow());
    Period period = newest.period();
    return scene.named()
        ? named(series, scene, dated(series, scene, period) + value, width)
        : alone(series, value, scene.brief(period));
  }

  private static EndLabel alone(Series series, String value, String period) {
    Label.Type large = new Label.Type(Tone.ACCENT, LARGEST, 700);
    return new EndLabel(series, List.of(value, period), List.of(large, Label.Type.QUIET));
  }

  private static EndLabel named(Series series, Scene scene, String value, double width) {
    boolean first = series == scene.first();
    Tone tone = first ? Tone.ACCENT : Tone.INK2;
    List<String> words = new ArrayList<>(Lettering.wrap(scene.name(series), 14, width));
    List<Label.Type> types = new ArrayList<>();
    words.forEach(word -> types.add(new Label.Type(tone, 14, 600)));
    words.add(value);
    types.add(new Label.Type(tone, 14, first ? 700 : 400));
    return new EndLabel(series, words, types);
  }

  /// The period stands with the first series' value, and where another ends at another time.
  private static String dated(Series series, Scene scene, Period period) {
    boolean plain =
        series != scene.first()
            && Values.newest(scene.first())
                .filter(each -> each.period().equals(period))
                .isPresent();
    return plain ? "" : scene.brief(period) + " ";
  }

  double width() {
    double width = 0;
    for (int i = 0; i < words.size(); i++) {
      width = Math.max(width, Lettering.width(words.get(i), types.get(i).size()));
    }
    return width;
  }

  double height() {
    return LEADING * words.size() + AIR;
  }

  /// Its lines, the first one level with a height.
  List<Label> at(double x, double middle) {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      double y = middle + types.get(i).size() * 0.36 + i * LEADING;
      labels.add(Label.start(words.get(i), x, y, types.get(i)));
    }
    return labels;
  }
}
