package press.briefing.chart;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Period;

/// Lines over time with their names and newest values at their ends; estimates are dashed.
final class LineChart {
  private static final double HEAD = 24;
  private static final double FOOT = 28;
  private static final double EDGE = 3;
  private static final double GAP = 14;
  private static final double INDENT = 10;
  private static final double CLEAR = 2;
  private static final double TICK = 5;
  private static final double NAMES = 0.26;
  private static final double LEAST_NAMES = 68;

  private final Scene scene;
  private final Panel panel;
  private final List<EndLabel> ends;
  private final double right;
  private final Remarks remarks;
  private final double height;
  private final Grid grid;
  private final TimeAxis across;

  LineChart(Scene scene) {
    this(scene, new Panel(scene.extent(), scene.series(), 0));
  }

  /// What charts that are read side by side have in common.
  ///
  /// @param data what the axis of values holds
  /// @param timed the series whose time the axis of time holds
  /// @param names the room at the ends, at least
  record Panel(Extent data, List<Series> timed, double names) {}

  LineChart(Scene scene, Panel panel) {
    this.scene = scene;
    this.panel = panel;
    this.ends = ends(scene);
    this.right = scene.frame().width() - Math.max(panel.names(), names(ends)) - GAP - 1;
    this.remarks = remarks();
    double stacked = ends.stream().mapToDouble(EndLabel::height).sum();
    this.height = remarks.height() + Math.max(scene.frame().height(), stacked + FOOT + HEAD);
    this.grid = grid(remarks.height() + HEAD, height - FOOT);
    this.across = across();
  }

  private static List<EndLabel> ends(Scene scene) {
    double most = Math.max(LEAST_NAMES, scene.frame().width() * NAMES);
    return Stream.concat(
            scene.series().stream().map(each -> EndLabel.of(each, scene, most)),
            scene.marks().reference().stream().map(each -> EndLabel.of(each, most)))
        .toList();
  }

  private Remarks remarks() {
    if (scene.marks().remarks().isEmpty()) {
      return new Remarks(List.of(), 0);
    }
    TimeAxis beside = indented(grid(HEAD, scene.frame().height() - FOOT));
    return Remarks.of(scene.marks().remarks(), beside::at, scene.frame().width());
  }

  /// The room that names and values take at the ends.
  static double names(Scene scene) {
    return names(ends(scene));
  }

  private static double names(List<EndLabel> ends) {
    return ends.stream().mapToDouble(EndLabel::width).max().orElse(0);
  }

  double height() {
    return height;
  }

  /// What the lines have of its width where numbers stand beside them.
  double room() {
    return right - grid.labelWidth() - INDENT;
  }

  private Grid grid(double head, double foot) {
    boolean log = scene.marks().log();
    Ticks ticks = log ? Ticks.powers(panel.data()) : Ticks.around(panel.data());
    ValueAxis axis = ValueAxis.of(ticks, panel.data(), head, foot);
    return new Grid(ticks, log ? axis.logarithmic() : axis, scene, right);
  }

  /// From the left edge, unless a line or a stem would cross the numbers that stand there.
  private TimeAxis across() {
    TimeAxis whole = TimeAxis.of(panel.timed(), EDGE, right);
    boolean crossed =
        scene.series().stream()
            .flatMap(each -> LinePoints.runs(each, whole::at, grid.axis()).stream())
            .anyMatch(run -> crossesNumbers(run.points()));
    return crossed || remarks.height() > 0 || panel.names() > 0 ? indented(grid) : whole;
  }

  private TimeAxis indented(Grid numbers) {
    return TimeAxis.of(panel.timed(), numbers.labelWidth() + INDENT, right);
  }

  private boolean crossesNumbers(List<Point> run) {
    return grid.labels().stream().anyMatch(each -> each.box().grown(CLEAR).crossedBy(run));
  }

  String draw(String title, String description) {
    Svg svg = scene.svg();
    draw(svg);
    return svg.finish(scene.frame().width(), height, title, description);
  }

  void draw(Svg svg) {
    grid.draw(svg);
    grid.drawZero(svg);
    drawPeriods(svg);
    remarks.draw(svg, height - FOOT);
    scene.marks().reference().ifPresent(each -> drawReference(svg, each));
    scene.series().reversed().forEach(each -> drawLine(svg, each));
    drawEnds(svg);
  }

  /// Clear of the numbers of the grid.
  private void drawReference(Svg svg, Marks.Threshold reference) {
    double y = grid.axis().at(reference.value());
    double left = grid.labels().isEmpty() ? 0 : grid.labelWidth() + CLEAR * 2;
    svg.dashes(Tone.INK2, 1.2, new Point(left, y), new Point(right, y));
  }

  private void drawPeriods(Svg svg) {
    PeriodLabels labels =
        new PeriodLabels(periods(), scene.audience(), height - 8, scene.frame().width());
    List<Label> words = labels.spanYears() ? labels.years(across::at) : List.of();
    if (words.size() < 2) {
      labels.briefs(across::at).forEach(svg::text);
    } else {
      words.forEach(each -> drawTick(svg, each));
      words.forEach(svg::text);
    }
  }

  /// Where a year begins, below the foot of all; a zero line higher up has no use for it.
  private void drawTick(Svg svg, Label year) {
    double x = Math.max(0.5, year.at().x());
    double foot = height - FOOT;
    if (grid.stands()) {
      svg.line(Tone.INK3, 1, new Point(x, foot), new Point(x, foot + TICK));
    }
  }

  /// The periods of the finest series, and of the others those before and after.
  private List<Period> periods() {
    Deque<Period> periods = new ArrayDeque<>();
    scene.series().stream()
        .sorted(Comparator.comparing(Series::frequency))
        .forEach(each -> widen(periods, each));
    return List.copyOf(periods);
  }

  private static void widen(Deque<Period> periods, Series series) {
    List<Period> all = Values.trimmed(series).stream().map(Observation::period).toList();
    if (periods.isEmpty()) {
      periods.addAll(all);
      return;
    }
    LocalDate first = periods.getFirst().start();
    LocalDate last = periods.getLast().end();
    all.stream().filter(each -> each.start().isAfter(last)).forEach(periods::addLast);
    all.reversed().stream().filter(each -> each.end().isBefore(first)).forEach(periods::addFirst);
  }

  private void drawLine(Svg svg, Series series) {
    Tone tone = scene.tone(series);
    double thickness = (tone == Tone.ACCENT ? 2.8 : 2.2) * (dense(series) ? 0.6 : 1);
    List<LinePoints.Run> runs = LinePoints.runs(series, across::at, grid.axis());
    for (LinePoints.Run run : runs) {
      if (run.points().size() == 1) {
        svg.disc(tone, run.last(), thickness);
      } else if (run.estimated()) {
        svg.forecast(tone, thickness, run.points());
      } else {
        svg.polyline(tone, thickness, run.points());
      }
    }
    double radius = tone == Tone.ACCENT ? 5 : 3.5;
    if (runs.getLast().estimated()) {
      svg.ring(tone, runs.getLast().last(), radius - 1);
      Values.newestFirm(series).ifPresent(each -> svg.disc(tone, point(each), radius));
    } else {
      svg.disc(tone, runs.getLast().last(), radius);
    }
  }

  private Point point(Observation observation) {
    return new Point(
        across.at(observation.period()), grid.axis().at(observation.value().orElseThrow()));
  }

  /// Whether there are so many values that a thick line would fill its own valleys.
  private boolean dense(Series series) {
    return Values.of(series).size() * 4 > right;
  }

  private void drawEnds(Svg svg) {
    List<Point> points = ends.stream().map(this::point).toList();
    double[] wanted =
        points.stream().mapToDouble(each -> each.y() - EndLabel.LEADING / 2).toArray();
    double[] heights = ends.stream().mapToDouble(EndLabel::height).toArray();
    double[] tops = Stack.place(wanted, heights, remarks.height() + 2, height - FOOT + 4);
    for (int i = 0; i < tops.length; i++) {
      drawEnd(svg, ends.get(i), points.get(i), tops[i] + EndLabel.LEADING / 2);
    }
  }

  /// What an end label names: the end of its line.
  private Point point(EndLabel end) {
    return end.series()
        .map(each -> LinePoints.last(each, across::at, grid.axis()))
        .or(() -> level().map(y -> new Point(right, y)))
        .orElseThrow();
  }

  private Optional<Double> level() {
    return scene.marks().reference().map(each -> grid.axis().at(each.value()));
  }

  private void drawEnd(Svg svg, EndLabel end, Point point, double middle) {
    double x = right + GAP;
    if (point.x() < right - 1 || Math.abs(middle - point.y()) > 8) {
      svg.line(Tone.PAST, 0.8, new Point(point.x() + 6, point.y()), new Point(x - 4, middle));
    }
    end.at(x, middle).forEach(svg::text);
  }
}
