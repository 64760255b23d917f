package press.briefing.site.picture;

import java.util.Arrays;

/// Points in colours, `0xRRGGBB`, row by row.
final class Canvas {
  private final int width;
  private final int height;
  private final int[] points;

  Canvas(int width, int height, int colour) {
    this.width = width;
    this.height = height;
    this.points = new int[width * height];
    Arrays.fill(points, colour);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int at(int x, int y) {
    return points[y * width + x];
  }

  /// Fills a rectangle, which must lie inside.
  void fill(int x, int y, int wide, int high, int colour) {
    for (int row = y; row < y + high; row++) {
      Arrays.fill(points, row * width + x, row * width + x + wide, colour);
    }
  }

  /// Lays a colour over a point, the thicker the more it covers.
  ///
  /// @param cover from 0, nothing, to 255, all
  void blend(int x, int y, int colour, int cover) {
    int under = points[y * width + x];
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int below = (under >> shift) & 0xff;
      int above = (colour >> shift) & 0xff;
      mixed |= ((below * (255 - cover) + above * cover + 127) / 255) << shift;
    }
    points[y * width + x] = mixed;
  }
}
