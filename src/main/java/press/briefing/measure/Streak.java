package press.briefing.measure;

import java.util.Optional;
import press.briefing.model.Course;
import press.briefing.quantity.Period;

/// How long a series has moved one way.
record Streak(Past past) {
  /// The streak that ends at an observation, counted from the period in which it began.
  Result of(Point now, Point before) {
    int length = length(now, before);
    Optional<Period> start =
        Optional.of(past.back(now.period(), length)).filter(period -> length > 0);
    return Result.count(now.period(), length)
        .since(start, new Course.Streak(sign(now, before)))
        .lacking(start.flatMap(this::gap), "gap.ends");
  }

  /// The period before the first of a streak, if there should be a value and is none.
  private Optional<Period> gap(Period start) {
    return Optional.of(past.back(start, 1))
        .filter(past::reaches)
        .filter(period -> past.point(period) instanceof Outcome.Refused);
  }

  /// The number of changes in a row, up to an observation, that have the sign of the last one at
  /// printed precision; 0 when the last one prints as zero. A gap in the data ends the row.
  private int length(Point now, Point before) {
    int sign = sign(now, before);
    int length = sign == 0 ? 0 : 1;
    Point later = before;
    Optional<Point> earlier = sign == 0 ? Optional.empty() : before(later);
    while (earlier.isPresent() && sign(later, earlier.get()) == sign) {
      length++;
      later = earlier.get();
      earlier = before(later);
    }
    return length;
  }

  private int sign(Point later, Point earlier) {
    return past.series().quantity(later.value().subtract(earlier.value())).signum();
  }

  private Optional<Point> before(Point point) {
    return past.point(past.back(point.period(), 1)).known();
  }
}
