package press.briefing.chart;

import java.util.List;

/// A rectangle of a drawing.
record Box(double left, double top, double right, double bottom) {
  boolean meets(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  boolean holds(Box other) {
    return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
  }

  Box grown(double margin) {
    return new Box(left - margin, top - margin, right + margin, bottom + margin);
  }

  /// Whether a line through points that go from left to right crosses it.
  boolean crossedBy(List<Point> line) {
    if (crossedBy(line.getFirst(), line.getFirst())) {
      return true;
    }
    for (int i = 1; i < line.size(); i++) {
      if (crossedBy(line.get(i - 1), line.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean crossedBy(Point from, Point to) {
    if (from.x() > right || to.x() < left) {
      return false;
    }
    double entry = heightAt(Math.max(left, from.x()), from, to);
    double exit = heightAt(Math.min(right, to.x()), from, to);
    return Math.min(entry, exit) < bottom && Math.max(entry, exit) > top;
  }

  private static double heightAt(double x, Point from, Point to) {
    double run = to.x() - from.x();
    return run == 0 ? to.y() : from.y() + (to.y() - from.y()) * (x - from.x()) / run;
  }
}
