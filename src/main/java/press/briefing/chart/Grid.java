package press.briefing.chart;

import java.math.BigDecimal;
import java.util.List;

/// The steps of the value axis as lines, each with its number on top.
///
/// @param width how far the lines run from the left
record Grid(Ticks ticks, ValueAxis axis, Scene scene, double width) {
  private static final double LIFT = 5;

  /// The numbers; the base says nothing where it is zero and the foot of all.
  List<Label> labels() {
    return ticks.marks().stream()
        .filter(mark -> mark.signum() != 0 || axis.low().signum() < 0)
        .map(this::label)
        .toList();
  }

  private Label label(BigDecimal mark) {
    return Label.start(scene.step(mark, ticks), 0, axis.at(mark) - LIFT, Label.Type.QUIET);
  }

  double labelWidth() {
    return labels().stream().mapToDouble(Label::width).max().orElse(0);
  }

  void draw(Svg svg) {
    for (BigDecimal mark : ticks.marks()) {
      if (mark.signum() != 0) {
        boolean base = mark.compareTo(ticks.base()) == 0;
        rule(svg, base ? Tone.INK3 : Tone.HAIR, 1, axis.at(mark));
      }
    }
    if (axis.log()) {
      rule(svg, Tone.INK3, 1, axis.foot());
    }
    labels().forEach(svg::text);
  }

  /// Whether the foot of all is a mark: zero, or the base.
  boolean stands() {
    return axis.low().compareTo(ticks.base()) == 0;
  }

  /// The zero line, over whatever else is drawn; nothing where zero is out of sight.
  void drawZero(Svg svg) {
    if (axis.low().signum() <= 0) {
      rule(svg, Tone.INK, 1.4, axis.at(BigDecimal.ZERO));
    }
  }

  private void rule(Svg svg, Tone tone, double thickness, double y) {
    svg.line(tone, thickness, new Point(0, y), new Point(width, y));
  }
}
