package press.briefing.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Period;

/// Lines over time with their names and newest values at their ends.
final class LineChart {
  private static final double HEAD = 24;
  private static final double FOOT = 28;
  private static final double EDGE = 3;
  private static final double GAP = 14;
  private static final double INDENT = 10;
  private static final double CLEAR = 2;
  private static final double TICK = 5;
  private static final double NAMES = 0.26;

  private final Scene scene;
  private final Svg svg;
  private final List<EndLabel> ends;
  private final double height;
  private final double right;
  private final Grid grid;
  private final TimeAxis across;

  LineChart(Scene scene) {
    this.scene = scene;
    this.svg = scene.svg();
    double most = scene.frame().width() * NAMES;
    this.ends = scene.series().stream().map(each -> EndLabel.of(each, scene, most)).toList();
    double stacked = ends.stream().mapToDouble(EndLabel::height).sum();
    this.height = Math.max(scene.frame().height(), stacked + FOOT + HEAD);
    double names = ends.stream().mapToDouble(EndLabel::width).max().orElse(0);
    this.right = scene.frame().width() - names - GAP - 1;
    this.grid = grid();
    this.across = across();
  }

  private Grid grid() {
    Extent data = Extent.of(scene.series());
    Ticks ticks = Ticks.around(data);
    return new Grid(ticks, ValueAxis.of(ticks, data, HEAD, height - FOOT), scene, right);
  }

  /// From the left edge, unless a line would cross the numbers that stand there.
  private TimeAxis across() {
    TimeAxis whole = TimeAxis.of(scene.series(), EDGE, right);
    boolean crossed =
        scene.series().stream()
            .flatMap(each -> LinePoints.runs(each, whole::at, grid.axis()).stream())
            .anyMatch(this::crossesNumbers);
    return crossed ? TimeAxis.of(scene.series(), grid.labelWidth() + INDENT, right) : whole;
  }

  private boolean crossesNumbers(List<Point> run) {
    return grid.labels().stream().anyMatch(each -> each.box().grown(CLEAR).crossedBy(run));
  }

  String draw(String title, String description) {
    grid.draw(svg);
    grid.drawZero(svg);
    drawPeriods();
    scene.series().reversed().forEach(this::drawLine);
    drawEnds();
    return svg.finish(scene.frame().width(), height, title, description);
  }

  private void drawPeriods() {
    PeriodLabels labels =
        new PeriodLabels(periods(), scene.language(), height - 8, scene.frame().width());
    List<Label> words = labels.spanYears() ? labels.years(across::at) : List.of();
    words.forEach(this::drawTick);
    (words.isEmpty() ? labels.briefs(across::at) : words).forEach(svg::text);
  }

  /// Where a year begins, below the foot of all; a zero line higher up has no use for it.
  private void drawTick(Label year) {
    double x = Math.max(0.5, year.at().x());
    double foot = height - FOOT;
    if (grid.stands()) {
      svg.line(Tone.INK3, 1, new Point(x, foot), new Point(x, foot + TICK));
    }
  }

  /// All periods of the finest series.
  private List<Period> periods() {
    Series finest =
        scene.series().stream().min(Comparator.comparing(Series::frequency)).orElseThrow();
    return Values.trimmed(finest).stream().map(Observation::period).toList();
  }

  private void drawLine(Series series) {
    Tone tone = scene.tone(series);
    double thickness = (tone == Tone.ACCENT ? 2.8 : 2.2) * (dense(series) ? 0.6 : 1);
    List<List<Point>> runs = LinePoints.runs(series, across::at, grid.axis());
    for (List<Point> run : runs) {
      if (run.size() > 1) {
        svg.polyline(tone, thickness, run);
      } else {
        svg.disc(tone, run.getFirst(), thickness);
      }
    }
    svg.disc(tone, runs.getLast().getLast(), tone == Tone.ACCENT ? 5 : 3.5);
  }

  /// Whether there are so many values that a thick line would fill its own valleys.
  private boolean dense(Series series) {
    return Values.of(series).size() * 4 > right;
  }

  private void drawEnds() {
    List<Point> points = new ArrayList<>();
    for (EndLabel each : ends) {
      points.add(LinePoints.runs(each.series(), across::at, grid.axis()).getLast().getLast());
    }
    double[] wanted =
        points.stream().mapToDouble(each -> each.y() - EndLabel.LEADING / 2).toArray();
    double[] heights = ends.stream().mapToDouble(EndLabel::height).toArray();
    double[] tops = Stack.place(wanted, heights, 2, height - FOOT + 4);
    for (int i = 0; i < tops.length; i++) {
      drawEnd(ends.get(i), points.get(i), tops[i] + EndLabel.LEADING / 2);
    }
  }

  private void drawEnd(EndLabel end, Point point, double middle) {
    double x = right + GAP;
    if (point.x() < right - 1 || Math.abs(middle - point.y()) > 8) {
      svg.line(Tone.PAST, 0.8, new Point(point.x() + 6, point.y()), new Point(x - 4, middle));
    }
    end.at(x, middle).forEach(svg::text);
  }
}
