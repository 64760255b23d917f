package press.briefing.chart;

import java.math.BigDecimal;
import java.util.List;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Period;

/// Several series as bars from zero, side by side in each period. Every value is printed while
/// there is room for all; else a grid measures them, and the newest stand in the legend.
final class GroupedBars {
  private static final double HEAD = 24;
  private static final double FOOT = 28;
  private static final double BELOW = 20;
  private static final double INDENT = 10;
  private static final double LIFT = 5;
  private static final double SIZE = 12.5;
  private static final double GROUP = 0.82;
  private static final double GAP = 1;

  private final Scene scene;
  private final Legend legend;
  private final List<Period> periods;
  private final double height;
  private final Grid grid;
  private final boolean printed;
  private final Bands bands;
  private final ValueAxis axis;

  GroupedBars(Scene scene) {
    this.scene = scene;
    this.legend = Legend.of(scene);
    this.periods = Bands.columns(scene.series());
    this.height = legend.height() + scene.frame().height() * 0.85;
    Extent data = Extent.of(scene.series());
    Ticks ticks = Ticks.fromZero(data);
    double head = legend.height() + HEAD;
    double foot = height - FOOT - (data.least().signum() < 0 ? BELOW : 0);
    double width = scene.frame().width();
    this.grid = new Grid(ticks, ValueAxis.of(ticks, data, head, foot), scene, width);
    Bands whole = Bands.of(periods, 0, width);
    this.printed = widest() + 2 <= thickness(whole);
    this.bands = printed ? whole : Bands.of(periods, grid.labelWidth() + INDENT, width);
    this.axis = printed ? ValueAxis.bare(data, head, foot) : grid.axis();
  }

  private double widest() {
    return scene.series().stream()
        .flatMap(each -> Values.of(each).stream().map(value -> scene.number(each, value)))
        .mapToDouble(words -> Lettering.width(words, SIZE))
        .max()
        .orElse(0);
  }

  private double thickness(Bands columns) {
    return columns.pitch() * GROUP / scene.series().size();
  }

  String draw(String title, String description) {
    Svg svg = scene.svg();
    legend.draw(svg);
    if (!printed) {
      grid.draw(svg);
    }
    for (int i = 0; i < periods.size(); i++) {
      drawGroup(svg, i);
    }
    double zero = axis.at(BigDecimal.ZERO);
    double end = printed ? bands.right() : scene.frame().width();
    svg.line(Tone.INK, 1.4, new Point(0, zero), new Point(end, zero));
    new PeriodLabels(periods, scene.audience(), height - 8, scene.frame().width())
        .columns(bands::middle, bands.pitch())
        .forEach(svg::text);
    return svg.finish(scene.frame().width(), height, title, description);
  }

  private void drawGroup(Svg svg, int index) {
    double left = bands.middle(index) - bands.pitch() * GROUP / 2;
    for (Series each : scene.series()) {
      double from = left;
      each.at(periods.get(index)).ifPresent(there -> drawBar(svg, each, there, from));
      left += thickness(bands);
    }
  }

  private void drawBar(Svg svg, Series series, Observation there, double left) {
    there.value().ifPresent(value -> drawBar(svg, series, value, left, Values.isEstimate(there)));
  }

  private void drawBar(Svg svg, Series series, BigDecimal value, double left, boolean estimated) {
    double zero = axis.at(BigDecimal.ZERO);
    double end = axis.at(value);
    double gap = Math.min(GAP, thickness(bands) / 6);
    double right = left + thickness(bands) - gap;
    Box bar = new Box(left, Math.min(zero, end), right, Math.max(zero, end));
    svg.bar(scene.tone(series), bar, estimated);
    if (printed) {
      Label.Type type = new Label.Type(Tone.INK, SIZE, series == scene.first() ? 700 : 400);
      double y = value.signum() < 0 ? end + LIFT + 10 : end - LIFT;
      Point at = new Point((left + right) / 2, y);
      svg.text(new Label(scene.number(series, value), at, type, Label.Anchor.MIDDLE));
    }
  }
}
