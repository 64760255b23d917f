package press.briefing.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// Writes a drawing, mark after mark. Only attributes are used, so that no policy against inline
/// styles and no painter without style sheets loses a colour.
final class Svg {
  private final StringBuilder marks;
  private final String accent;
  private final Point origin;

  Svg(String accent) {
    this(new StringBuilder(), accent, new Point(0, 0));
  }

  private Svg(StringBuilder marks, String accent, Point origin) {
    this.marks = marks;
    this.accent = accent;
    this.origin = origin;
  }

  /// The same drawing, with places counted from a point of this one.
  Svg at(Point point) {
    return new Svg(marks, accent, new Point(origin.x() + point.x(), origin.y() + point.y()));
  }

  void line(Tone tone, double width, Point from, Point to) {
    open("line", tone);
    put("x1", "y1", from);
    put("x2", "y2", to);
    stroke(width);
  }

  /// A dashed line.
  void dashes(Tone tone, double width, Point from, Point to) {
    line(tone, width, List.of(from, to), " stroke-dasharray=\"2 3\"");
  }

  /// A line through points.
  void polyline(Tone tone, double width, List<Point> points) {
    line(tone, width, points, "");
  }

  /// A dashed line through points.
  void forecast(Tone tone, double width, List<Point> points) {
    line(tone, width, points, " stroke-dasharray=\"5 4\"");
  }

  private void line(Tone tone, double width, List<Point> points, String dashes) {
    open("polyline", tone);
    marks.append(" points=\"");
    for (int i = 0; i < points.size(); i++) {
      marks.append(i == 0 ? "" : " ").append(number(origin.x() + points.get(i).x()));
      marks.append(',').append(number(origin.y() + points.get(i).y()));
    }
    marks.append("\" fill=\"none\" stroke-linejoin=\"round\"").append(dashes);
    stroke(width);
  }

  void disc(Tone tone, Point centre, double radius) {
    open("circle", tone);
    put("cx", "cy", centre);
    put("r", radius);
    marks.append(" fill=\"currentColor\"/>");
  }

  /// A circle that is empty within.
  void ring(Tone tone, Point centre, double radius) {
    open("circle", tone);
    put("cx", "cy", centre);
    put("r", radius);
    marks.append(" fill=\"none\"");
    stroke(2);
  }

  void block(Tone tone, Box box) {
    rectangle(tone, box);
    marks.append(" fill=\"currentColor\"/>");
  }

  /// A bar: a block, or a dashed outline where its value is an estimate.
  void bar(Tone tone, Box box, boolean estimated) {
    if (estimated) {
      outline(tone, box);
    } else {
      block(tone, box);
    }
  }

  /// The dashed outline of a block.
  void outline(Tone tone, Box box) {
    rectangle(tone, box.grown(-0.8));
    marks.append(" fill=\"none\" stroke-dasharray=\"5 4\"");
    stroke(1.6);
  }

  private void rectangle(Tone tone, Box box) {
    open("rect", tone);
    put("x", "y", new Point(box.left(), box.top()));
    put("width", Math.max(0, box.right() - box.left()));
    put("height", Math.max(0, box.bottom() - box.top()));
  }

  void text(Label label) {
    open("text", label.type().tone());
    put("x", "y", label.at());
    put("font-size", label.type().size());
    if (label.type().weight() != 400) {
      put("font-weight", label.type().weight());
    }
    if (label.anchor() != Label.Anchor.START) {
      String anchor = label.anchor().name().toLowerCase(Locale.ROOT);
      marks.append(" text-anchor=\"").append(anchor).append('"');
    }
    marks.append(" fill=\"currentColor\">").append(escaped(label.text())).append("</text>");
  }

  /// The whole drawing, named for those who cannot see it.
  String finish(double width, double height, String title, String description) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" role=\"img\">"
            .formatted(number(width), number(height))
        + "<title>"
        + escaped(title)
        + "</title>"
        + (description.isEmpty() ? "" : "<desc>" + escaped(description) + "</desc>")
        + marks
        + "</svg>";
  }

  private void open(String name, Tone tone) {
    marks.append('<').append(name).append(tone.attributes(accent));
  }

  private void put(String across, String down, Point point) {
    put(across, origin.x() + point.x());
    put(down, origin.y() + point.y());
  }

  private void put(String name, double value) {
    marks.append(' ').append(name).append("=\"").append(number(value)).append('"');
  }

  private void stroke(double width) {
    put("stroke-width", width);
    marks.append(" stroke=\"currentColor\"/>");
  }

  private static String number(double value) {
    BigDecimal tenths = BigDecimal.valueOf(Math.round(value * 10), 1).stripTrailingZeros();
    return tenths.toPlainString();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
