package press.briefing.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Period;

/// Several series as parts of one bar in each period, the first one at the foot. Their names stand
/// beside the newest bar, with their values and the total.
final class StackedBars {
  private static final double HEAD = 24;
  private static final double FOOT = 28;
  private static final double INDENT = 10;
  private static final double GAP = 18;
  private static final double NAMES = 0.3;
  private static final double BAR = 0.72;

  private final Scene scene;
  private final List<Period> periods;
  private final int newest;
  private final List<EndLabel> ends;
  private final double right;
  private final double height;
  private final Grid grid;
  private final Bands bands;

  StackedBars(Scene scene) {
    this.scene = scene;
    this.periods = Bands.columns(scene.series());
    this.newest = newest();
    this.ends = ends();
    double names = ends.stream().mapToDouble(EndLabel::width).max().orElse(0);
    this.right = scene.frame().width() - names - GAP;
    double stacked = ends.stream().mapToDouble(EndLabel::height).sum();
    this.height = Math.max(scene.frame().height() * 0.85, stacked + FOOT + 8);
    Extent data = Totals.extent(scene.series(), periods);
    Ticks ticks = Ticks.fromZero(data);
    this.grid = new Grid(ticks, ValueAxis.of(ticks, data, HEAD, height - FOOT), scene, right);
    this.bands = Bands.of(periods, grid.labelWidth() + INDENT, right);
  }

  /// Whether no value is below zero, which no part of a bar can be.
  static boolean canDraw(Scene scene) {
    return scene.series().stream()
        .flatMap(each -> Values.of(each).stream())
        .allMatch(value -> value.signum() >= 0);
  }

  /// The last period in which all have a value; else the last one.
  private int newest() {
    for (int i = periods.size() - 1; i >= 0; i--) {
      if (Totals.at(scene.series(), periods.get(i)).isPresent()) {
        return i;
      }
    }
    return periods.size() - 1;
  }

  /// The total, and the parts from the top down.
  private List<EndLabel> ends() {
    double most = scene.frame().width() * NAMES;
    List<EndLabel> labels = new ArrayList<>();
    Totals.at(scene.series(), periods.get(newest))
        .map(total -> total(total, most))
        .ifPresent(labels::add);
    for (Series each : scene.series().reversed()) {
      value(each, newest).map(value -> part(each, value, most)).ifPresent(labels::add);
    }
    return labels;
  }

  private EndLabel total(BigDecimal total, double most) {
    String words =
        scene.audience().in(Totals.NAME)
            + " "
            + scene.number(scene.first(), total)
            + ", "
            + scene.brief(periods.get(newest));
    return end(Optional.empty(), words, new Label.Type(Tone.INK, 14, 700), most);
  }

  private EndLabel part(Series series, BigDecimal value, double most) {
    String words = scene.name(series) + " " + scene.number(series, value);
    boolean first = series == scene.first();
    Label.Type type = new Label.Type(first ? Tone.ACCENT : Tone.INK2, 14, first ? 600 : 400);
    return end(Optional.of(series), words, type, most);
  }

  private static EndLabel end(Optional<Series> series, String words, Label.Type type, double most) {
    List<String> lines = Lettering.wrap(words, type.size(), most);
    return new EndLabel(series, lines, lines.stream().map(_ -> type).toList());
  }

  private Optional<BigDecimal> value(Series series, int index) {
    return series.at(periods.get(index)).flatMap(Observation::value);
  }

  private boolean isEstimate(Series series, int index) {
    return series.at(periods.get(index)).filter(Values::isEstimate).isPresent();
  }

  String draw(String title, String description) {
    Svg svg = scene.svg();
    grid.draw(svg);
    for (int i = 0; i < periods.size(); i++) {
      drawBar(svg, i);
    }
    grid.drawZero(svg);
    new PeriodLabels(periods, scene.audience(), height - 8, scene.frame().width())
        .columns(bands::middle, bands.pitch())
        .forEach(svg::text);
    drawEnds(svg);
    return svg.finish(scene.frame().width(), height, title, description);
  }

  private void drawBar(Svg svg, int index) {
    double half = bands.pitch() * BAR / 2;
    for (Series each : scene.series()) {
      double foot = grid.axis().at(below(each, index));
      Optional<Double> top =
          value(each, index).map(it -> grid.axis().at(it.add(below(each, index))));
      double middle = bands.middle(index);
      top.ifPresent(to -> {
        double gap = Math.min(1, (foot - to) / 2);
        Box part = new Box(middle - half, to + gap, middle + half, foot);
        svg.bar(scene.tone(each), part, isEstimate(each, index));
      });
    }
  }

  /// What the parts under a series' own add up to.
  private BigDecimal below(Series series, int index) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Series each : scene.series().subList(0, scene.series().indexOf(series))) {
      sum = sum.add(value(each, index).orElse(BigDecimal.ZERO));
    }
    return sum;
  }

  private void drawEnds(Svg svg) {
    double[] levels = ends.stream().mapToDouble(this::level).toArray();
    double[] wanted = levels.clone();
    double[] heights = ends.stream().mapToDouble(EndLabel::height).toArray();
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = levels[i] - EndLabel.LEADING / 2 - (ends.get(i).series().isEmpty() ? 12 : 0);
    }
    double[] tops = Stack.place(wanted, heights, 2, height - FOOT + 4);
    for (int i = 0; i < tops.length; i++) {
      double middle = tops[i] + EndLabel.LEADING / 2;
      if (ends.get(i).series().isPresent()) {
        double edge = bands.middle(newest) + bands.pitch() * BAR / 2;
        svg.line(
            Tone.PAST, 0.8, new Point(edge + 2, levels[i]), new Point(right + GAP - 4, middle));
      }
      ends.get(i).at(right + GAP, middle).forEach(svg::text);
    }
  }

  /// The middle of a part of the newest bar; the top of the bar for the total.
  private double level(EndLabel end) {
    if (end.series().isEmpty()) {
      return grid.axis().at(Totals.at(scene.series(), periods.get(newest)).orElse(BigDecimal.ZERO));
    }
    Series series = end.series().get();
    BigDecimal foot = below(series, newest);
    BigDecimal top = foot.add(value(series, newest).orElse(BigDecimal.ZERO));
    return (grid.axis().at(foot) + grid.axis().at(top)) / 2;
  }
}
