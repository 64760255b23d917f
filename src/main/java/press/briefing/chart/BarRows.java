package press.briefing.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;

/// Several series side by side: their newest values as bars from zero, in order, the first in accent.
final class BarRows {
  private static final double LEADING = 18;
  private static final double AIR = 10;
  private static final double GAP = 12;
  private static final double LIFT = 6;
  private static final double THICKNESS = 17;
  private static final double NAMES = 0.38;

  private final Scene scene;
  private final Svg svg;
  private final List<List<String>> names;
  private final double zero;
  private final double unit;
  private final Extent data;

  BarRows(Scene scene) {
    this.scene = scene;
    this.svg = scene.svg();
    double most = scene.frame().width() * NAMES;
    this.names =
        scene.series().stream().map(each -> Lettering.wrap(scene.name(each), 14, most)).toList();
    this.data = Extent.of(scene.series().stream().map(BarRows::newestOnly).toList());
    double left = names.stream().flatMap(List::stream).mapToDouble(BarRows::width).max().orElse(0);
    double words = scene.series().stream().mapToDouble(each -> width(value(each))).max().orElse(0);
    double leftRoom = left + GAP + (negative() ? words + LIFT : 0);
    double rightRoom = words + LIFT + 1;
    BigDecimal span = data.most().max(BigDecimal.ZERO).subtract(data.least().min(BigDecimal.ZERO));
    double room = scene.frame().width() - leftRoom - rightRoom;
    this.unit = span.signum() == 0 ? 0 : room / span.doubleValue();
    this.zero = leftRoom - data.least().min(BigDecimal.ZERO).doubleValue() * unit;
  }

  private static Series newestOnly(Series series) {
    List<Observation> newest = Values.newest(series).stream().toList();
    return new Series(series.indicator(), series.frequency(), newest);
  }

  private boolean negative() {
    return data.least().signum() < 0;
  }

  private static double width(String words) {
    return Lettering.width(words, 14);
  }

  private static BigDecimal newest(Series series) {
    return Values.newest(series).flatMap(Observation::value).orElseThrow();
  }

  /// The newest value, with its period where that is not the first series' own.
  private String value(Series series) {
    String number = scene.number(series, newest(series));
    Observation here = Values.newest(series).orElseThrow();
    Observation there = Values.newest(scene.first()).orElseThrow();
    return here.period().equals(there.period()) ? number : number + " " + scene.brief(here.period());
  }

  String draw(String title, String description) {
    double y = 4;
    for (int i = 0; i < names.size(); i++) {
      double row = LEADING * names.get(i).size() + AIR;
      drawRow(scene.series().get(i), names.get(i), y + row / 2);
      y += row;
    }
    svg.line(Tone.INK, 1.4, new Point(zero, 4), new Point(zero, y));
    return svg.finish(scene.frame().width(), y + 4, title, description);
  }

  private void drawRow(Series series, List<String> name, double middle) {
    boolean first = series == scene.first();
    Label.Type type = new Label.Type(first ? Tone.INK : Tone.INK2, 14, first ? 700 : 400);
    labels(name, type, middle).forEach(svg::text);
    double value = newest(series).doubleValue() * unit;
    svg.block(
        scene.tone(series),
        new Box(
            Math.min(zero, zero + value),
            middle - THICKNESS / 2,
            Math.max(zero, zero + value),
            middle + THICKNESS / 2));
    Label.Anchor anchor = value < 0 ? Label.Anchor.END : Label.Anchor.START;
    Point at = new Point(zero + value + (value < 0 ? -LIFT : LIFT), middle + 5);
    Label.Type strong = new Label.Type(first ? Tone.ACCENT : Tone.INK, 14, first ? 700 : 400);
    svg.text(new Label(value(series), at, strong, anchor));
  }

  private static List<Label> labels(List<String> lines, Label.Type type, double middle) {
    List<Label> labels = new ArrayList<>();
    double y = middle + 5 - (lines.size() - 1) * LEADING / 2;
    for (String line : lines) {
      labels.add(Label.start(line, 0, y, type));
      y += LEADING;
    }
    return labels;
  }
}
