package press.briefing.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// Writes a drawing, mark after mark. Only attributes are used, so that no policy against inline
/// styles and no painter without style sheets loses a colour.
final class Svg {
  private final StringBuilder marks = new StringBuilder();
  private final String accent;

  Svg(String accent) {
    this.accent = accent;
  }

  void line(Tone tone, double width, Point from, Point to) {
    open("line", tone);
    put("x1", from.x());
    put("y1", from.y());
    put("x2", to.x());
    put("y2", to.y());
    stroke(width);
  }

  void polyline(Tone tone, double width, List<Point> points) {
    open("polyline", tone);
    marks.append(" points=\"");
    for (int i = 0; i < points.size(); i++) {
      marks.append(i == 0 ? "" : " ").append(number(points.get(i).x()));
      marks.append(',').append(number(points.get(i).y()));
    }
    marks.append("\" fill=\"none\" stroke-linejoin=\"round\"");
    stroke(width);
  }

  void disc(Tone tone, Point centre, double radius) {
    open("circle", tone);
    put("cx", centre.x());
    put("cy", centre.y());
    put("r", radius);
    marks.append(" fill=\"currentColor\"/>");
  }

  void block(Tone tone, Box box) {
    open("rect", tone);
    put("x", box.left());
    put("y", box.top());
    put("width", box.right() - box.left());
    put("height", box.bottom() - box.top());
    marks.append(" fill=\"currentColor\"/>");
  }

  void text(Label label) {
    open("text", label.type().tone());
    put("x", label.at().x());
    put("y", label.at().y());
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
