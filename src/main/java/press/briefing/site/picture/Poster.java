package press.briefing.site.picture;

import java.util.List;
import press.briefing.site.font.Letters;

/// The picture by which other sites show an edition: masthead, number, title and standfirst, 1200
/// by 630 points, as the page has them.
///
/// @param colours of the publication
public record Poster(Text text, Colours colours) {
  public static final int WIDTH = 1200;
  public static final int HEIGHT = 630;

  /// To be raised when the same texts make another picture.
  public static final String EDITION = "3";

  private static final int LEFT = 72;
  private static final int RIGHT = WIDTH - LEFT;
  private static final int RULE = 14;
  private static final int MASTHEAD = 86;
  private static final int HEAD = 112;
  private static final int TOP = 168;
  private static final int FOOT = 542;
  private static final int NUMERAL = 190;
  private static final double CAPITALS = 0.71;
  private static final List<Integer> SIZES = List.of(78, 70, 62, 54, 47);
  private static final int LINES = 4;
  private static final int STANDFIRST = 30;
  private static final int LEADING = 45;

  private static final int INK = 0;
  private static final int ACCENT = 1;
  private static final int INK2 = 2;
  private static final int HAIR = 3;

  /// What it says.
  ///
  /// @param when the issue and its period or date
  /// @param number of the issue; may be empty
  /// @param site where it is published
  public record Text(
      String publication,
      String when,
      String number,
      String title,
      String standfirst,
      String site) {}

  /// As style sheets write them, `#rrggbb`.
  public record Colours(String ink, String accent) {}

  /// The weights that it is set in.
  public record Type(Letters regular, Letters bold) {}

  /// Draws it as PNG.
  public byte[] png(Type type) {
    return new Drawing(type, canvas()).draw();
  }

  private Canvas canvas() {
    return new Canvas(
        WIDTH,
        HEIGHT,
        0xffffff,
        Emblem.colour(colours.ink()),
        Emblem.colour(colours.accent()),
        0x4b515b,
        0xd0d4da);
  }

  private final class Drawing {
    private final Type type;
    private final Canvas canvas;

    Drawing(Type type, Canvas canvas) {
      this.type = type;
      this.canvas = canvas;
    }

    byte[] draw() {
      canvas.fill(0, 0, WIDTH, RULE, INK);
      canvas.fill(LEFT, HEAD, RIGHT - LEFT, 2, HAIR);
      canvas.fill(LEFT, FOOT, RIGHT - LEFT, 2, HAIR);
      double masthead = fitting(type.bold(), text.publication(), 32, LEFT);
      double end = set(type.bold(), text.publication(), masthead, LEFT, MASTHEAD, INK);
      double start = RIGHT - 26 * type.regular().width(text.when());
      if (start > end + 26) {
        set(type.regular(), text.when(), 26, start, MASTHEAD, INK2);
      }
      canvas.fill(LEFT, 570, 24, 24, ACCENT);
      double site = fitting(type.regular(), text.site(), 26, LEFT + 40);
      set(type.regular(), text.site(), site, LEFT + 40, 591, INK2);
      body(numeral());
      return Png.of(canvas);
    }

    /// The size of a line that ends before the right margin.
    private static double fitting(Letters letters, String line, double most, double left) {
      return Math.min(most, (RIGHT - left) / Math.max(1, letters.width(line)));
    }

    /// Where the title begins.
    private double numeral() {
      if (text.number().isEmpty()) {
        return LEFT;
      }
      double size = Math.min(NUMERAL, 300 / type.bold().width(text.number()));
      return 44 + set(type.bold(), text.number(), size, LEFT - 6, TOP + CAPITALS * size, ACCENT);
    }

    private void body(double left) {
      double room = RIGHT - left;
      Column title = Column.fitting(type.bold(), text.title(), room, SIZES, LINES);
      double y = TOP + CAPITALS * title.size();
      for (String line : title.lines()) {
        set(type.bold(), line, title.size(), left, y, INK);
        y += 1.24 * title.size();
      }
      y += 40 - 0.74 * title.size();
      int lines = (int) Math.floor((FOOT - 26 - y) / LEADING) + 1;
      Column standfirst =
          Column.of(type.regular(), text.standfirst(), room, STANDFIRST, Math.max(0, lines));
      for (String line : standfirst.lines()) {
        set(type.regular(), line, STANDFIRST, left, y, INK2);
        y += LEADING;
      }
    }

    /// Sets a line and says where it ends.
    private double set(Letters letters, String line, double size, double x, double y, int ink) {
      int top = (int) Math.floor(y - 1.1 * size);
      int wide = (int) Math.ceil(size * letters.width(line)) + (int) size;
      Brush brush = new Brush((int) x - 4, top, wide, (int) Math.ceil(1.5 * size));
      letters.draw(line, size, x, y, brush);
      brush.fill(canvas, ink);
      return x + size * letters.width(line);
    }
  }
}
