package press.briefing.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import press.briefing.quantity.Period;

/// Words about periods, above the plot: each beside a stem that leads down to its period, none over
/// another.
///
/// @param height that they take, from the top of the drawing
record Remarks(List<Placed> placed, double height) {
  private static final double LINE = 17;
  private static final double SIZE = 13;
  private static final double BESIDE = 5;
  private static final double WIDEST = 0.48;
  private static final int LEVELS = 60;

  /// A remark where it stands.
  ///
  /// @param x of its stem
  /// @param rise from the foot of the words of all to the top of its own
  private record Placed(List<String> lines, double x, boolean leftwards, double rise) {
    Box box() {
      double width =
          lines.stream().mapToDouble(each -> Lettering.width(each, SIZE)).max().orElse(0);
      double from = leftwards ? x - BESIDE - width : x + BESIDE;
      return new Box(from, -rise, from + width, -rise + lines.size() * LINE);
    }

    /// Whether either's words lie on the other's, or on its stem.
    boolean disturbs(Placed other) {
      return box().grown(3).meets(other.box()) || pierces(other) || other.pierces(this);
    }

    private boolean pierces(Placed other) {
      Box words = other.box().grown(3);
      return x > words.left() && x < words.right() && -rise < words.bottom();
    }
  }

  /// @param width of the drawing
  static Remarks of(List<Marks.Remark> remarks, ToDoubleFunction<Period> across, double width) {
    List<Placed> placed = new ArrayList<>();
    for (Marks.Remark each : remarks) {
      placed.add(place(each.text(), across.applyAsDouble(each.at()), width, placed));
    }
    double height = placed.stream().mapToDouble(Placed::rise).max().orElse(0);
    return new Remarks(placed, height);
  }

  private static Placed place(String text, double x, double width, List<Placed> others) {
    List<String> lines = Lettering.wrap(text, SIZE, width * WIDEST - BESIDE);
    boolean leftwards = x > width / 2;
    for (int level = 0; level < LEVELS; level++) {
      Placed candidate = new Placed(lines, x, leftwards, (level + lines.size()) * LINE);
      if (others.stream().noneMatch(candidate::disturbs)) {
        return candidate;
      }
    }
    double top = others.stream().mapToDouble(Placed::rise).max().orElse(0);
    return new Placed(lines, x, leftwards, top + lines.size() * LINE);
  }

  /// @param foot of the plot
  void draw(Svg svg, double foot) {
    for (Placed each : placed) {
      double top = height - each.rise();
      boolean free = placed.stream().noneMatch(other -> other != each && each.pierces(other));
      double from = free ? top + 2 : height + 4;
      svg.dashes(Tone.INK3, 1, new Point(each.x(), from), new Point(each.x(), foot));
      label(each, top).forEach(svg::text);
    }
  }

  private static List<Label> label(Placed remark, double top) {
    List<Label> labels = new ArrayList<>();
    Label.Type type = new Label.Type(Tone.INK2, SIZE, 400);
    Label.Anchor anchor = remark.leftwards() ? Label.Anchor.END : Label.Anchor.START;
    double x = remark.x() + (remark.leftwards() ? -BESIDE : BESIDE);
    for (int i = 0; i < remark.lines().size(); i++) {
      Point at = new Point(x, top + SIZE + i * LINE);
      labels.add(new Label(remark.lines().get(i), at, type, anchor));
    }
    return labels;
  }
}
