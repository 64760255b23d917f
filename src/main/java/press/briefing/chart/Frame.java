package press.briefing.chart;

/// The room a chart is drawn for. Lengths are web pixels; print scales the drawing to its column,
/// so that letters of the text column and of the full width come out at one size.
///
/// @param height of a line or column chart; one that names many series grows
/// @param accent the colour of what matters, as `#rrggbb`; empty if a style sheet gives all colours
public record Frame(int width, int height, String accent) {
  /// The house colour.
  public static final String ACCENT = "#1b4b8a";

  /// The column of the text.
  public static final Frame PROSE = new Frame(620, 300, ACCENT);

  /// The full width of tables.
  public static final Frame WIDE = new Frame(900, 340, ACCENT);

  /// A phone, which would make letters of the wider ones too small.
  public static final Frame NARROW = new Frame(350, 260, ACCENT);

  /// The same room in a theme's colour.
  public Frame withAccent(String colour) {
    return new Frame(width, height, colour);
  }
}
