package press.briefing.chart;

import java.util.ArrayList;
import java.util.List;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;

/// What the tones of bars mean: names with their newest values, in the order of the bars, in as
/// many rows as they need.
record Legend(List<Row> rows) {
  private static final double SIZE = 14;
  private static final double LEADING = 19;
  private static final double SWATCH = 11;
  private static final double BESIDE = 6;
  private static final double APART = 20;
  private static final double BELOW = 8;

  /// A name in one line or more.
  private record Row(Tone tone, List<String> lines, double x, int level, boolean first) {}

  static Legend of(Scene scene) {
    List<Row> rows = new ArrayList<>();
    double x = 0;
    int level = 0;
    double width = scene.frame().width();
    for (Series each : scene.series()) {
      List<String> lines = Lettering.wrap(text(each, scene), SIZE, width - SWATCH - BESIDE);
      double wide = SWATCH + BESIDE + widest(lines);
      if (x > 0 && (x + wide > width || lines.size() > 1)) {
        x = 0;
        level++;
      }
      rows.add(new Row(scene.tone(each), lines, x, level, each == scene.first()));
      x += wide + APART;
      level += lines.size() - 1;
    }
    return new Legend(rows);
  }

  private static String text(Series series, Scene scene) {
    Observation newest = Values.newest(series).orElseThrow();
    Observation there = Values.newest(scene.first()).orElseThrow();
    boolean plain = series != scene.first() && newest.period().equals(there.period());
    String value = scene.number(series, newest.value().orElseThrow());
    return scene.name(series) + " " + value + (plain ? "" : ", " + scene.dated(newest));
  }

  private static double widest(List<String> lines) {
    return lines.stream().mapToDouble(each -> Lettering.width(each, SIZE)).max().orElse(0);
  }

  double height() {
    Row last = rows.getLast();
    return (last.level() + last.lines().size()) * LEADING + BELOW;
  }

  void draw(Svg svg) {
    for (Row row : rows) {
      double top = row.level() * LEADING;
      double y = top + (LEADING - SWATCH) / 2;
      svg.block(row.tone(), new Box(row.x(), y, row.x() + SWATCH, y + SWATCH));
      Label.Type type =
          new Label.Type(row.first() ? Tone.INK : Tone.INK2, SIZE, row.first() ? 600 : 400);
      double x = row.x() + SWATCH + BESIDE;
      for (int i = 0; i < row.lines().size(); i++) {
        svg.text(Label.start(row.lines().get(i), x, top + 14 + i * LEADING, type));
      }
    }
  }
}
