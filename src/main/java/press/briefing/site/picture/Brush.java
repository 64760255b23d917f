package press.briefing.site.picture;

import press.briefing.site.font.Pen;

/// Fills outlines: adds up, point by point, how much of it lies to the left of each line, so that a
/// sum along the row says how much of a point is covered.
final class Brush implements Pen {
  /// So little of a point that it gets no ink.
  private static final float NOTHING = 0.4f / Canvas.FULL;

  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final float[] sums;

  /// A brush for outlines inside of a rectangle; what lies outside of it is cut off.
  Brush(int left, int top, int width, int height) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
    this.sums = new float[(width + 2) * height];
  }

  @Override
  public void line(double fromX, double fromY, double toX, double toY) {
    if (fromY < toY) {
      down(fromX - left, fromY - top, toX - left, toY - top, 1);
    } else if (toY < fromY) {
      down(toX - left, toY - top, fromX - left, fromY - top, -1);
    }
  }

  private void down(double fromX, double fromY, double toX, double toY, int sign) {
    double slope = (toX - fromX) / (toY - fromY);
    int last = Math.min(height, above(toY));
    for (int y = Math.max(0, (int) fromY); y < last; y++) {
      double start = Math.max(fromY, y);
      double end = Math.min(toY, y + 1.0);
      double one = inside(fromX + (start - fromY) * slope);
      double other = inside(fromX + (end - fromY) * slope);
      row(y, Math.min(one, other), Math.max(one, other), sign * (end - start));
    }
  }

  /// A number rounded up; one below zero only to zero at most.
  private static int above(double y) {
    int whole = (int) y;
    return y > whole ? whole + 1 : whole;
  }

  private double inside(double x) {
    if (x > 0) {
      return x < width ? x : width;
    }
    return 0;
  }

  /// A piece of a line within one row.
  private void row(int y, double from, double to, double high) {
    int at = y * (width + 2);
    int first = (int) from;
    int last = (int) to;
    if (first == last) {
      double middle = (from + to) / 2 - first;
      add(at + first, high * (1 - middle));
      add(at + first + 1, high * middle);
      return;
    }
    double each = high / (to - from);
    double head = first + 1 - from;
    double before = each * head * head / 2;
    add(at + first, before);
    double covered = each * head;
    for (int x = first + 1; x < last; x++) {
      double here = covered + each / 2;
      add(at + x, here - before);
      before = here;
      covered += each;
    }
    double tail = to - last;
    double here = covered + each * tail * (1 - tail / 2);
    add(at + last, here - before);
    add(at + last + 1, high - here);
  }

  private void add(int at, double part) {
    sums[at] += (float) part;
  }

  /// Puts what was drawn on a canvas.
  void fill(Canvas canvas, int ink) {
    for (int y = 0; y < height; y++) {
      float sum = 0;
      int much = 0;
      int row = y * (width + 2);
      for (int x = 0; x < width; x++) {
        float more = sums[row + x];
        if (more != 0) {
          sum += more;
          much = much(Math.abs(sum));
        }
        if (much > 0) {
          canvas.dab(left + x, top + y, ink, much);
        }
      }
    }
  }

  private static int much(float covered) {
    return covered > NOTHING ? Math.round(Canvas.FULL * Math.min(1, covered)) : 0;
  }
}
