package press.briefing.pdf;

import java.util.ArrayList;
import java.util.List;

/// A piece of an ellipse from one point to another, as SVG's `A` describes it.
record SvgArc(
    float fromX, float fromY, float toX, float toY, Radii radii, boolean large, boolean sweep) {

  /// The ellipse's half axes and its turn in degrees.
  record Radii(float x, float y, float turn) {}

  /// Curves of a quarter turn at most, each as two handles and an end; none for a straight arc.
  List<float[]> curves() {
    double rx = Math.abs(radii.x());
    double ry = Math.abs(radii.y());
    if (rx == 0 || ry == 0 || (fromX == toX && fromY == toY)) {
      return List.of();
    }
    double turn = Math.toRadians(radii.turn());
    double cos = Math.cos(turn);
    double sin = Math.sin(turn);
    double halfX = cos * (fromX - toX) / 2 + sin * (fromY - toY) / 2;
    double halfY = -sin * (fromX - toX) / 2 + cos * (fromY - toY) / 2;
    double stretch = Math.sqrt(square(halfX / rx) + square(halfY / ry));
    if (stretch > 1) {
      rx *= stretch;
      ry *= stretch;
    }
    double rest = square(rx * ry) - square(rx * halfY) - square(ry * halfX);
    double factor =
        Math.sqrt(Math.max(0, rest) / (square(rx * halfY) + square(ry * halfX)))
            * (large == sweep ? -1 : 1);
    double middleX = factor * rx * halfY / ry;
    double middleY = -factor * ry * halfX / rx;
    double start = Math.atan2((halfY - middleY) / ry, (halfX - middleX) / rx);
    double end = Math.atan2((-halfY - middleY) / ry, (-halfX - middleX) / rx);
    double centreX = cos * middleX - sin * middleY + (fromX + toX) / 2;
    double centreY = sin * middleX + cos * middleY + (fromY + toY) / 2;
    return new Ellipse(centreX, centreY, rx, ry, turn).curves(start, sweepFrom(start, end));
  }

  private double sweepFrom(double start, double end) {
    double sweepAngle = end - start;
    if (sweep && sweepAngle < 0) {
      return sweepAngle + 2 * Math.PI;
    }
    return !sweep && sweepAngle > 0 ? sweepAngle - 2 * Math.PI : sweepAngle;
  }

  private static double square(double number) {
    return number * number;
  }

  private record Ellipse(double x, double y, double rx, double ry, double turn) {
    List<float[]> curves(double start, double angle) {
      int parts = Math.max(1, (int) Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-6));
      double step = angle / parts;
      double handle = 4.0 / 3 * Math.tan(step / 4);
      List<float[]> curves = new ArrayList<>();
      for (int i = 0; i < parts; i++) {
        double from = start + i * step;
        curves.add(curve(from, from + step, handle));
      }
      return curves;
    }

    private float[] curve(double from, double to, double handle) {
      float[] curve = new float[6];
      put(
          curve,
          0,
          Math.cos(from) - handle * Math.sin(from),
          Math.sin(from) + handle * Math.cos(from));
      put(curve, 2, Math.cos(to) + handle * Math.sin(to), Math.sin(to) - handle * Math.cos(to));
      put(curve, 4, Math.cos(to), Math.sin(to));
      return curve;
    }

    private void put(float[] curve, int index, double unitX, double unitY) {
      double cos = Math.cos(turn);
      double sin = Math.sin(turn);
      curve[index] = (float) (x + cos * rx * unitX - sin * ry * unitY);
      curve[index + 1] = (float) (y + sin * rx * unitX + cos * ry * unitY);
    }
  }
}
