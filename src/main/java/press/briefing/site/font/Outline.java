package press.briefing.site.font;

/// Draws glyphs: lines, curves of the second degree, and glyphs made of others. Coordinates are the
/// font's own, `y` upwards, moved as the caller wants them.
final class Outline {
  private static final int DEEPEST = 8;
  private static final int STEPS = 8;

  /// Where what a glyph consists of begins.
  private static final int START = 10;

  private final TrueType font;
  private final Pen pen;

  Outline(TrueType font, Pen pen) {
    this.font = font;
    this.pen = pen;
  }

  /// Where points of a glyph go.
  record Move(double xx, double xy, double yx, double yy, double dx, double dy) {
    double x(double x, double y) {
      return xx * x + yx * y + dx;
    }

    double y(double x, double y) {
      return xy * x + yy * y + dy;
    }

    /// This move after another.
    Move after(Move first) {
      return new Move(
          xx * first.xx + yx * first.xy,
          xy * first.xx + yy * first.xy,
          xx * first.yx + yx * first.yy,
          xy * first.yx + yy * first.yy,
          x(first.dx, first.dy),
          y(first.dx, first.dy));
    }
  }

  void draw(int glyph, Move move) {
    draw(glyph, move, 0);
  }

  private void draw(int glyph, Move move, int depth) {
    Table outline = font.outline(glyph);
    if (outline.length() < START || depth > DEEPEST) {
      return;
    }
    int contours = outline.s16(0);
    Cursor data = new Cursor(outline, START);
    if (contours < 0) {
      parts(data, move, depth);
    } else {
      new Contours(data, contours).draw(move);
    }
  }

  private void parts(Cursor data, Move move, int depth) {
    int flags;
    do {
      flags = data.u16();
      int glyph = data.u16();
      boolean words = (flags & 1) != 0;
      double dx = words ? data.s16() : (byte) data.u8();
      double dy = words ? data.s16() : (byte) data.u8();
      draw(glyph, move.after(part(data, flags, dx, dy)), depth + 1);
    } while ((flags & 0x20) != 0);
  }

  private static Move part(Cursor data, int flags, double dx, double dy) {
    if ((flags & 0x80) != 0) {
      return new Move(f2dot14(data), f2dot14(data), f2dot14(data), f2dot14(data), dx, dy);
    }
    double xx = (flags & 0x48) == 0 ? 1 : f2dot14(data);
    double yy = (flags & 0x40) == 0 ? xx : f2dot14(data);
    return new Move(xx, 0, 0, yy, dx, dy);
  }

  private static double f2dot14(Cursor data) {
    return data.s16() / 16384.0;
  }

  /// Reads on in an outline.
  private static final class Cursor {
    private final Table outline;
    private int at;

    Cursor(Table outline, int at) {
      this.outline = outline;
      this.at = at;
    }

    int u8() {
      return outline.u8(at++);
    }

    int u16() {
      at += 2;
      return outline.u16(at - 2);
    }

    int s16() {
      return (short) u16();
    }

    void skip(int bytes) {
      at += bytes;
    }
  }

  /// The contours of a glyph that has its own.
  private final class Contours {
    private final int[] ends;
    private final boolean[] on;
    private final double[] xs;
    private final double[] ys;

    Contours(Cursor data, int count) {
      ends = new int[count];
      for (int i = 0; i < count; i++) {
        ends[i] = data.u16();
      }
      int points = count == 0 ? 0 : ends[count - 1] + 1;
      int instructions = data.u16();
      data.skip(instructions);
      byte[] flags = flags(data, points);
      on = new boolean[points];
      for (int i = 0; i < points; i++) {
        on[i] = (flags[i] & 1) != 0;
      }
      xs = coordinates(data, flags, 0x02, 0x10);
      ys = coordinates(data, flags, 0x04, 0x20);
    }

    private static byte[] flags(Cursor data, int points) {
      byte[] flags = new byte[points];
      for (int i = 0; i < points; i++) {
        byte flag = (byte) data.u8();
        flags[i] = flag;
        int repeats = (flag & 0x08) == 0 ? 0 : data.u8();
        for (; repeats > 0; repeats--) {
          i++;
          flags[i] = flag;
        }
      }
      return flags;
    }

    private static double[] coordinates(Cursor data, byte[] flags, int brief, int same) {
      double[] all = new double[flags.length];
      int at = 0;
      for (int i = 0; i < flags.length; i++) {
        boolean bit = (flags[i] & same) != 0;
        if ((flags[i] & brief) != 0) {
          int step = data.u8();
          at += bit ? step : -step;
        } else if (!bit) {
          at += data.s16();
        }
        all[i] = at;
      }
      return all;
    }

    void draw(Move move) {
      int start = 0;
      for (int end : ends) {
        contour(start, end - start + 1, move);
        start = end + 1;
      }
    }

    /// A curve's end that is not given lies half way between two points beside the outline.
    private void contour(int start, int count, Move move) {
      int first = 0;
      while (first < count && !on[start + first]) {
        first++;
      }
      if (count < 2 || first == count) {
        return;
      }
      double x = xs[start + first];
      double y = ys[start + first];
      for (int i = 1; i <= count; i++) {
        int at = start + (first + i) % count;
        if (on[at]) {
          line(x, y, xs[at], ys[at], move);
          x = xs[at];
          y = ys[at];
        } else {
          int next = start + (first + i + 1) % count;
          double endX = on[next] ? xs[next] : (xs[at] + xs[next]) / 2;
          double endY = on[next] ? ys[next] : (ys[at] + ys[next]) / 2;
          curve(x, y, at, endX, endY, move);
          x = endX;
          y = endY;
          i += on[next] ? 1 : 0;
        }
      }
    }

    private void line(double x, double y, double toX, double toY, Move move) {
      pen.line(move.x(x, y), move.y(x, y), move.x(toX, toY), move.y(toX, toY));
    }

    private void curve(double x, double y, int control, double endX, double endY, Move move) {
      double lastX = move.x(x, y);
      double lastY = move.y(x, y);
      for (int i = 1; i <= STEPS; i++) {
        double t = (double) i / STEPS;
        double u = 1 - t;
        double pointX = u * u * x + 2 * u * t * xs[control] + t * t * endX;
        double pointY = u * u * y + 2 * u * t * ys[control] + t * t * endY;
        double nextX = move.x(pointX, pointY);
        double nextY = move.y(pointX, pointY);
        pen.line(lastX, lastY, nextX, nextY);
        lastX = nextX;
        lastY = nextY;
      }
    }
  }
}
