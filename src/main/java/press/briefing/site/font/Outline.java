package press.briefing.site.font;

import java.nio.ByteBuffer;

/// Draws glyphs: lines, curves of the second degree, and glyphs made of others. Coordinates are the
/// font's own, `y` upwards, moved as the caller wants them.
final class Outline {
  private static final int DEEPEST = 8;
  private static final int STEPS = 8;

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
    ByteBuffer data = ByteBuffer.wrap(font.outline(glyph));
    if (data.capacity() < 10 || depth > DEEPEST) {
      return;
    }
    int contours = data.getShort();
    data.position(10);
    if (contours < 0) {
      parts(data, move, depth);
    } else {
      new Contours(data, contours).draw(move);
    }
  }

  private void parts(ByteBuffer data, Move move, int depth) {
    int flags;
    do {
      flags = u16(data);
      int glyph = u16(data);
      boolean words = (flags & 1) != 0;
      double dx = words ? data.getShort() : data.get();
      double dy = words ? data.getShort() : data.get();
      draw(glyph, move.after(part(data, flags, dx, dy)), depth + 1);
    } while ((flags & 0x20) != 0);
  }

  private static Move part(ByteBuffer data, int flags, double dx, double dy) {
    if ((flags & 0x80) != 0) {
      return new Move(f2dot14(data), f2dot14(data), f2dot14(data), f2dot14(data), dx, dy);
    }
    double xx = (flags & 0x48) == 0 ? 1 : f2dot14(data);
    double yy = (flags & 0x40) == 0 ? xx : f2dot14(data);
    return new Move(xx, 0, 0, yy, dx, dy);
  }

  private static double f2dot14(ByteBuffer data) {
    return data.getShort() / 16384.0;
  }

  private static int u16(ByteBuffer data) {
    return Short.toUnsignedInt(data.getShort());
  }

  /// The contours of a glyph that has its own.
  private final class Contours {
    private final int[] ends;
    private final boolean[] on;
    private final double[] xs;
    private final double[] ys;

    Contours(ByteBuffer data, int count) {
      ends = new int[count];
      for (int i = 0; i < count; i++) {
        ends[i] = u16(data);
      }
      int points = count == 0 ? 0 : ends[count - 1] + 1;
      int instructions = u16(data);
      data.position(data.position() + instructions);
      byte[] flags = flags(data, points);
      on = new boolean[points];
      for (int i = 0; i < points; i++) {
        on[i] = (flags[i] & 1) != 0;
      }
      xs = coordinates(data, flags, 0x02, 0x10);
      ys = coordinates(data, flags, 0x04, 0x20);
    }

    private static byte[] flags(ByteBuffer data, int points) {
      byte[] flags = new byte[points];
      for (int i = 0; i < points; i++) {
        byte flag = data.get();
        flags[i] = flag;
        int repeats = (flag & 0x08) == 0 ? 0 : Byte.toUnsignedInt(data.get());
        for (; repeats > 0; repeats--) {
          i++;
          flags[i] = flag;
        }
      }
      return flags;
    }

    private static double[] coordinates(ByteBuffer data, byte[] flags, int brief, int same) {
      double[] all = new double[flags.length];
      int at = 0;
      for (int i = 0; i < flags.length; i++) {
        boolean bit = (flags[i] & same) != 0;
        if ((flags[i] & brief) != 0) {
          int step = Byte.toUnsignedInt(data.get());
          at += bit ? step : -step;
        } else if (!bit) {
          at += data.getShort();
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
      double lastX = x;
      double lastY = y;
      for (int i = 1; i <= STEPS; i++) {
        double t = (double) i / STEPS;
        double u = 1 - t;
        double nextX = u * u * x + 2 * u * t * xs[control] + t * t * endX;
        double nextY = u * u * y + 2 * u * t * ys[control] + t * t * endY;
        line(lastX, lastY, nextX, nextY, move);
        lastX = nextX;
        lastY = nextY;
      }
    }
  }
}
