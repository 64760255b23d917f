package press.briefing.chart;

import java.util.Comparator;
import java.util.List;
import press.briefing.chart.Marks.Threshold;

/// The reference line of a column chart: named above the plot, and broken where it would cross
/// words.
record ReferenceLine(Threshold threshold, List<String> lines) {
  private static final double LEADING = 18;
  private static final double SAMPLE = 24;
  private static final double CLEAR = 3;

  static ReferenceLine of(Threshold threshold, double width) {
    return new ReferenceLine(
        threshold, Lettering.wrap(threshold.label(), Label.Type.QUIET.size(), width - SAMPLE - 8));
  }

  double height() {
    return lines.size() * LEADING + 4;
  }

  void drawName(Svg svg) {
    svg.dashes(Tone.INK2, 1.2, new Point(0, 9), new Point(SAMPLE, 9));
    for (int i = 0; i < lines.size(); i++) {
      svg.text(Label.start(lines.get(i), SAMPLE + 8, 14 + i * LEADING, Label.Type.QUIET));
    }
  }

  void draw(Svg svg, double y, double right, List<Label> words) {
    List<Box> inTheWay =
        words.stream()
            .map(each -> each.box().grown(CLEAR))
            .filter(box -> box.top() < y && y < box.bottom())
            .sorted(Comparator.comparingDouble(Box::left))
            .toList();
    double from = 0;
    for (Box each : inTheWay) {
      drawPiece(svg, y, from, each.left());
      from = Math.max(from, each.right());
    }
    drawPiece(svg, y, from, right);
  }

  private static void drawPiece(Svg svg, double y, double from, double to) {
    if (to > from) {
      svg.dashes(Tone.INK2, 1.2, new Point(from, y), new Point(to, y));
    }
  }
}
