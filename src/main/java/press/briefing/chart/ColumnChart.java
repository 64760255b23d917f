package press.briefing.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.quantity.Period;

/// One series as bars from zero, the newest of them in accent. Every value is printed while there
/// is room for all; else the newest alone, over a grid.
final class ColumnChart {
  private static final double HEAD = 24;
  private static final double FOOT = 28;
  private static final double BELOW = 20;
  private static final double INDENT = 10;
  private static final double LIFT = 6;
  private static final double[] SIZES = {14, 12.5};

  private final Scene scene;
  private final Svg svg;
  private final Optional<ReferenceLine> reference;
  private final double height;
  private final List<Slot> slots;
  private final Grid grid;
  private final Columns tight;

  ColumnChart(Scene scene) {
    this.scene = scene;
    this.svg = scene.svg();
    this.reference =
        scene.marks().reference().map(each -> ReferenceLine.of(each, scene.frame().width()));
    double above = reference.map(ReferenceLine::height).orElse(0.0);
    this.height = above + scene.frame().height() * 0.85;
    this.slots = Slot.of(scene.first());
    Extent data = scene.extent();
    Ticks ticks = Ticks.fromZero(data);
    double foot = height - FOOT - (data.least().signum() < 0 ? BELOW : 0);
    this.grid =
        new Grid(
            ticks, ValueAxis.of(ticks, data, above + HEAD, foot), scene, scene.frame().width());
    this.tight =
        Columns.of(slots, ValueAxis.bare(data, above + HEAD, foot), 0, scene.frame().width());
  }

  String draw(String title, String description) {
    Optional<Double> size = size();
    Columns columns = size.isPresent() ? tight : loose();
    if (size.isEmpty()) {
      grid.draw(svg);
    }
    List<Label> values = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      drawBar(columns, i);
      value(columns, i, size).ifPresent(values::add);
    }
    double end = size.isPresent() ? columns.right() : scene.frame().width();
    drawReference(columns.axis(), end, size.isPresent() ? values : joined(values, grid.labels()));
    values.forEach(svg::text);
    double zero = columns.axis().at(BigDecimal.ZERO);
    svg.line(Tone.INK, 1.4, new Point(0, zero), new Point(end, zero));
    periods(columns).forEach(svg::text);
    return svg.finish(scene.frame().width(), height, title, description);
  }

  /// The largest size at which every value stands over its own bar; empty if there is none.
  private Optional<Double> size() {
    for (double size : SIZES) {
      double widest =
          slots.stream()
              .flatMap(each -> each.value().stream())
              .mapToDouble(value -> Lettering.width(scene.number(scene.first(), value), size))
              .max()
              .orElse(0);
      if (widest + 4 <= tight.pitch()) {
        return Optional.of(size);
      }
    }
    return Optional.empty();
  }

  private Columns loose() {
    return Columns.of(slots, grid.axis(), grid.labelWidth() + INDENT, scene.frame().width());
  }

  private void drawBar(Columns columns, int index) {
    Tone tone = index == columns.newest() ? Tone.ACCENT : Tone.PAST;
    columns.bar(index).ifPresent(box -> svg.bar(tone, box, slots.get(index).estimated()));
  }

  private void drawReference(ValueAxis axis, double right, List<Label> words) {
    reference.ifPresent(line -> {
      line.drawName(svg);
      line.draw(svg, axis.at(line.threshold().value()), right, words);
    });
  }

  private static List<Label> joined(List<Label> one, List<Label> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private Optional<Label> value(Columns columns, int index, Optional<Double> size) {
    boolean newest = index == columns.newest();
    if (size.isEmpty() && !newest) {
      return Optional.empty();
    }
    Optional<BigDecimal> value = slots.get(index).value();
    String words = value.map(each -> scene.number(scene.first(), each)).orElse("…");
    Tone tone = newest ? Tone.ACCENT : value.isPresent() ? Tone.INK : Tone.INK3;
    Label.Type type = new Label.Type(tone, size.orElse(SIZES[0]), newest ? 700 : 400);
    double middle = columns.middle(index);
    Label label =
        new Label(words, new Point(middle, 0), type, Label.Anchor.MIDDLE)
            .within(size.isPresent() ? 0 : grid.labelWidth() + 2, scene.frame().width());
    return Optional.of(label.atHeight(baseline(columns, label.box(), value)));
  }

  private static double baseline(Columns columns, Box box, Optional<BigDecimal> value) {
    boolean below = value.filter(each -> each.signum() < 0).isPresent();
    return below
        ? columns.bottom(box.left(), box.right()) + LIFT + 11
        : columns.top(box.left(), box.right()) - LIFT;
  }

  private List<Label> periods(Columns columns) {
    List<Period> periods = slots.stream().map(Slot::period).toList();
    return new PeriodLabels(periods, scene.audience(), height - 8, scene.frame().width())
        .columns(columns::middle, columns.pitch());
  }
}
