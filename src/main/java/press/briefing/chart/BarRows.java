package press.briefing.chart;

import java.util.List;

/// Several series side by side: their newest values as bars from zero, in order, the first in
/// accent. Names stand left of the bars, or above them where the bars would be too short.
final class BarRows {
  private static final double HEAD = 4;
  private static final double LEADING = 18;
  private static final double AIR = 10;
  private static final double GAP = 12;
  private static final double DROP = 5;
  private static final double THICKNESS = 17;
  private static final double NAMES = 0.38;
  private static final double SHORTEST = 0.35;

  private final Scene scene;
  private final Svg svg;
  private final List<BarRow> rows;
  private final boolean beside;
  private final double nameWidth;
  private final BarScale scale;

  BarRows(Scene scene) {
    this.scene = scene;
    this.svg = scene.svg();
    this.rows = scene.series().stream().map(each -> BarRow.of(each, scene)).toList();
    double width = scene.frame().width();
    double left = longest(width * NAMES) + GAP;
    this.beside = BarScale.room(rows, left, width) > width * SHORTEST;
    this.nameWidth = beside ? width * NAMES : width;
    this.scale = BarScale.of(rows, beside ? left : 0, width);
  }

  private double longest(double width) {
    return rows.stream()
        .flatMap(each -> each.lines(width).stream())
        .mapToDouble(line -> Lettering.width(line, BarRow.SIZE))
        .max()
        .orElse(0);
  }

  String draw(String title, String description) {
    double y = HEAD;
    for (BarRow row : rows) {
      y = beside ? drawBeside(row, y) : drawBelow(row, y);
    }
    return svg.finish(scene.frame().width(), y + HEAD, title, description);
  }

  private double drawBeside(BarRow row, double top) {
    List<String> lines = row.lines(nameWidth);
    double bottom = top + LEADING * lines.size() + AIR;
    double middle = (top + bottom) / 2;
    drawName(row, lines, middle + DROP - (lines.size() - 1) * LEADING / 2);
    drawBar(row, middle);
    drawZero(top, bottom);
    return bottom;
  }

  private double drawBelow(BarRow row, double top) {
    List<String> lines = row.lines(nameWidth);
    double foot = top + LEADING * lines.size();
    drawName(row, lines, top + LEADING - DROP);
    drawBar(row, foot + LEADING / 2 + 1);
    drawZero(foot - 1, foot + LEADING + 3);
    return foot + LEADING + AIR;
  }

  private void drawName(BarRow row, List<String> lines, double baseline) {
    for (int i = 0; i < lines.size(); i++) {
      svg.text(Label.start(lines.get(i), 0, baseline + i * LEADING, row.nameType()));
    }
  }

  private void drawBar(BarRow row, double middle) {
    double end = scale.at(row.value());
    double half = THICKNESS / 2;
    Box bar =
        new Box(
            Math.min(scale.zero(), end), middle - half, Math.max(scale.zero(), end), middle + half);
    svg.block(scene.tone(row.series()), bar);
    svg.text(scale.label(row, middle + DROP));
  }

  private void drawZero(double from, double to) {
    svg.line(Tone.INK, 1.4, new Point(scale.zero(), from), new Point(scale.zero(), to));
  }
}
