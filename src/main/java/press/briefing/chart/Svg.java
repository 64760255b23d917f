package press.briefing.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes a drawing, mark after mark. Only attributes are used, so that no policy against inline
/// styles and no painter without style sheets loses a colour; marks in a row that look alike say so
/// once, in a group.
final class Svg {
  private static final String PLAIN =
      " xmlns=\"http://www.w3.org/2000/svg\" fill=\"currentColor\" stroke-linejoin=\"round\"";
  private static final String OUTLINED = " fill=\"none\" stroke=\"currentColor\"";
  private static final String PATH = "path";
  private static final String DOTTED = " stroke-dasharray=\"2 3\"";
  private static final String DASHED = " stroke-dasharray=\"5 4\"";

  /// One mark.
  ///
  /// @param look the attributes that others may share
  /// @param rest its own attributes and what is in it; of a path where it goes
  private record Mark(String name, String look, StringBuilder rest) {
    private boolean isPath(String other) {
      return name.equals(PATH) && look.equals(other);
    }

    private void write(StringBuilder out, String ownLook) {
      out.append('<').append(name).append(ownLook);
      if (name.equals(PATH)) {
        out.append(" d=\"").append(rest).append("\"/>");
      } else {
        out.append(rest);
      }
    }
  }

  private final List<Mark> marks;
  private final String accent;
  private final Point origin;

  Svg(String accent) {
    this(new ArrayList<>(), accent, new Point(0, 0));
  }

  private Svg(List<Mark> marks, String accent, Point origin) {
    this.marks = marks;
    this.accent = accent;
    this.origin = origin;
  }

  /// The same drawing, with places counted from a point of this one.
  Svg at(Point point) {
    return new Svg(marks, accent, new Point(origin.x() + point.x(), origin.y() + point.y()));
  }

  void line(Tone tone, double width, Point from, Point to) {
    line(tone, width, List.of(from, to), "");
  }

  /// A dashed line.
  void dashes(Tone tone, double width, Point from, Point to) {
    line(tone, width, List.of(from, to), DOTTED);
  }

  /// A line through points.
  void polyline(Tone tone, double width, List<Point> points) {
    line(tone, width, points, "");
  }

  /// A dashed line through points.
  void forecast(Tone tone, double width, List<Point> points) {
    line(tone, width, points, DASHED);
  }

  private void line(Tone tone, double width, List<Point> points, String dashes) {
    String look = tone.attributes(accent) + (isStyled() ? "" : OUTLINED) + stroke(width, dashes);
    StringBuilder text = mark("polyline", look);
    text.append(" points=\"");
    for (int i = 0; i < points.size(); i++) {
      text.append(i == 0 ? "" : " ").append(number(origin.x() + points.get(i).x()));
      text.append(',').append(number(origin.y() + points.get(i).y()));
    }
    text.append("\"/>");
  }

  void disc(Tone tone, Point centre, double radius) {
    circle(filled(tone), centre, radius);
  }

  /// A circle that is empty within.
  void ring(Tone tone, Point centre, double radius) {
    circle(stroked(tone, 2, ""), centre, radius);
  }

  private void circle(String look, Point centre, double radius) {
    StringBuilder text = mark("circle", look);
    put(text, "cx", "cy", centre);
    put(text, "r", radius);
    text.append("/>");
  }

  void block(Tone tone, Box box) {
    rectangle(filled(tone), box);
  }

  /// A bar: a block, or a dashed outline where its value is an estimate.
  void bar(Tone tone, Box box, boolean estimated) {
    if (estimated) {
      rectangle(stroked(tone, 1.6, DASHED), box.grown(-0.8));
    } else {
      block(tone, box);
    }
  }

  private void rectangle(String look, Box box) {
    String width = number(Math.max(0, box.right() - box.left()));
    String height = number(Math.max(0, box.bottom() - box.top()));
    StringBuilder text = path(look);
    text.append('M').append(number(origin.x() + box.left())).append(' ');
    text.append(number(origin.y() + box.top())).append('h').append(width).append('v');
    text.append(height).append("h-").append(width).append('z');
  }

  void text(Label label) {
    StringBuilder text = mark("text", look(label.type(), label.anchor()));
    put(text, "x", "y", label.at());
    text.append('>').append(escaped(label.text())).append("</text>");
  }

  private String look(Label.Type type, Label.Anchor anchor) {
    StringBuilder look = new StringBuilder(filled(type.tone()));
    look.append(" font-size=\"").append(number(type.size())).append('"');
    if (type.weight() != 400) {
      look.append(" font-weight=\"").append(type.weight()).append('"');
    }
    if (anchor != Label.Anchor.START) {
      String word = anchor.name().toLowerCase(Locale.ROOT);
      look.append(" text-anchor=\"").append(word).append('"');
    }
    return look.toString();
  }

  private String filled(Tone tone) {
    return tone.attributes(accent);
  }

  private String stroked(Tone tone, double width, String dashes) {
    return tone.attributes(accent) + OUTLINED + stroke(width, dashes);
  }

  private static String stroke(double width, String dashes) {
    return " stroke-width=\"" + number(width) + "\"" + dashes;
  }

  /// Whether a style sheet gives colours, and knows that lines are stroked and all else is filled.
  private boolean isStyled() {
    return accent.isEmpty();
  }

  /// The whole drawing, named for those who cannot see it.
  String finish(double width, double height, String title, String description) {
    return "<svg"
        + (isStyled() ? "" : PLAIN)
        + " viewBox=\"0 0 %s %s\" role=\"img\">".formatted(number(width), number(height))
        + "<title>"
        + escaped(title)
        + "</title>"
        + (description.isEmpty() ? "" : "<desc>" + escaped(description) + "</desc>")
        + written()
        + "</svg>";
  }

  private StringBuilder written() {
    StringBuilder out = new StringBuilder();
    int next;
    for (int from = 0; from < marks.size(); from = next) {
      String look = marks.get(from).look();
      next = from + 1;
      while (next < marks.size() && marks.get(next).look().equals(look)) {
        next++;
      }
      write(out, look, marks.subList(from, next));
    }
    return out;
  }

  private static void write(StringBuilder out, String look, List<Mark> alike) {
    if (alike.size() == 1) {
      alike.getFirst().write(out, look);
      return;
    }
    out.append("<g").append(look).append('>');
    alike.forEach(mark -> mark.write(out, ""));
    out.append("</g>");
  }

  /// The path of a look, to go on with: blocks in a row that look alike are one.
  private StringBuilder path(String look) {
    boolean goesOn = !marks.isEmpty() && marks.getLast().isPath(look);
    return goesOn ? marks.getLast().rest() : mark(PATH, look);
  }

  /// Adds a mark, and gives what is to be filled with its own attributes.
  private StringBuilder mark(String name, String look) {
    Mark mark = new Mark(name, look, new StringBuilder());
    marks.add(mark);
    return mark.rest();
  }

  private void put(StringBuilder text, String across, String down, Point point) {
    put(text, across, origin.x() + point.x());
    put(text, down, origin.y() + point.y());
  }

  private static void put(StringBuilder text, String name, double value) {
    text.append(' ').append(name).append("=\"").append(number(value)).append('"');
  }

  private static String number(double value) {
    long tenths = Math.round(value * 10);
    long size = Math.abs(tenths);
    String whole = (tenths < 0 ? "-" : "") + size / 10;
    return size % 10 == 0 ? whole : whole + "." + size % 10;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
