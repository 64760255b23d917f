package press.briefing.site.picture;

import java.util.Arrays;

/// Points in a few inks on paper, row by row. A point has one ink, more or less of it.
final class Canvas {
  /// How much of an ink a point can have.
  static final int FULL = 31;

  private final int width;
  private final int height;
  private final int paper;
  private final int[] inks;
  private final byte[] points;

  /// @param inks colours, `0xRRGGBB`; seven at most
  Canvas(int width, int height, int paper, int... inks) {
    this.width = width;
    this.height = height;
    this.paper = paper;
    this.inks = inks.clone();
    this.points = new byte[width * height];
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /// Copies a row of points as numbers of the palette.
  void row(int y, byte[] into, int at) {
    System.arraycopy(points, y * width, into, at, width);
  }

  /// The colours by their numbers: the paper, then each ink from little to full.
  int[] palette() {
    int[] palette = new int[1 + FULL * inks.length];
    palette[0] = paper;
    for (int ink = 0; ink < inks.length; ink++) {
      for (int much = 1; much <= FULL; much++) {
        palette[FULL * ink + much] = mixed(inks[ink], much);
      }
    }
    return palette;
  }

  private int mixed(int ink, int much) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int below = (paper >> shift) & 0xff;
      int above = (ink >> shift) & 0xff;
      mixed |= ((below * (FULL - much) + above * much + FULL / 2) / FULL) << shift;
    }
    return mixed;
  }

  /// Fills a rectangle, which must lie inside.
  void fill(int x, int y, int wide, int high, int ink) {
    for (int row = y; row < y + high; row++) {
      int start = row * width + x;
      Arrays.fill(points, start, start + wide, (byte) (FULL * ink + FULL));
    }
  }

  /// Puts some of an ink on a point; what lies outside is left out.
  void dab(int x, int y, int ink, int much) {
    if (x >= 0 && x < width && y >= 0 && y < height && much > 0) {
      points[y * width + x] = (byte) (FULL * ink + much);
    }
  }
}
