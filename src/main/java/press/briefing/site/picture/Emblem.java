package press.briefing.site.picture;

import java.util.List;

/// The sign of a publication in tabs and on home screens: a page with its heavy rule, a square in
/// the accent and lines of text. It has its own paper, for the dark.
///
/// @param ink a colour as style sheets write it, `#rrggbb`
/// @param accent the same
public record Emblem(String ink, String accent) {
  private static final int GRID = 32;
  private static final int SCALE = 6;
  private static final String PAPER = "#ffffff";

  private record Bar(int x, int y, int wide, int high, String colour) {}

  private List<Bar> bars() {
    return List.of(
        new Bar(4, 7, 24, 4, ink),
        new Bar(4, 15, 10, 10, accent),
        new Bar(18, 15, 10, 2, ink),
        new Bar(18, 19, 10, 2, ink),
        new Bar(18, 23, 10, 2, ink));
  }

  /// For tabs.
  public String svg() {
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">");
    svg.append("<rect width=\"32\" height=\"32\" rx=\"4\" fill=\"").append(PAPER).append("\"/>");
    for (Bar bar : bars()) {
      svg.append("<path fill=\"").append(bar.colour()).append("\" d=\"M");
      svg.append(bar.x()).append(' ').append(bar.y()).append('h').append(bar.wide());
      svg.append('v').append(bar.high()).append('h').append(-bar.wide()).append("z\"/>");
    }
    return svg.append("</svg>\n").toString();
  }

  /// For home screens, 192 points square.
  public byte[] png() {
    Canvas canvas =
        new Canvas(GRID * SCALE, GRID * SCALE, colour(PAPER), colour(ink), colour(accent));
    for (Bar bar : bars()) {
      canvas.fill(
          bar.x() * SCALE,
          bar.y() * SCALE,
          bar.wide() * SCALE,
          bar.high() * SCALE,
          bar.colour().equals(accent) ? 1 : 0);
    }
    return Png.of(canvas);
  }

  /// The number of a colour.
  static int colour(String written) {
    return Integer.parseInt(written.substring(1), 16);
  }
}
