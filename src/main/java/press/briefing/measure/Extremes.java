package press.briefing.measure;

import java.math.BigDecimal;
import java.util.Optional;
import press.briefing.model.Course;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Period;

/// Since when an observation is the highest or the lowest, compared as printed.
///
/// Only what reaches back over the usual range counts as a record: a year, or three years where
/// there are but one or two observations a year.
record Extremes(Past past, Point now) {
  private static final int YEAR = 12;

  /// The years that a record reaches back at least.
  static int range(Frequency frequency) {
    return switch (frequency) {
      case DAY, WEEK, MONTH, QUARTER -> 1;
      case HALF_YEAR, YEAR -> 3;
    };
  }

  /// The number of periods exceeded in a row, 0 if they do not fill the usual range, negative for a
  /// low. A missing observation among them is a refusal.
  Outcome<Result> find() {
    return past.point(past.back(now.period(), 1))
        .map(this::compare)
        .then(sign -> sign == 0 ? new Outcome.Known<>(ordinary()) : reach(sign));
  }

  private Outcome<Result> reach(int sign) {
    int steps = 1;
    Period period = past.back(now.period(), steps);
    while (past.reaches(period)) {
      switch (past.point(period)) {
        case Outcome.Refused<Point>(Refusal reason) -> {
          return new Outcome.Refused<>(reason);
        }
        case Outcome.Known<Point>(Point point) when compare(point) != sign -> {
          return new Outcome.Known<>(isFar(period) ? since(period, sign, steps - 1) : ordinary());
        }
        case Outcome.Known<Point> exceeded -> steps++;
      }
      period = past.back(now.period(), steps);
    }
    return whole(sign, steps - 1);
  }

  /// The data begin before anything was as high or low.
  private Outcome<Result> whole(int sign, int exceeded) {
    Period first = past.back(now.period(), exceeded);
    return isFar(first)
        ? new Outcome.Known<>(result(Optional.of(first), sign * exceeded, sign, true))
        : Past.refused(farthest(), "base.missing");
  }

  private Result since(Period period, int sign, int exceeded) {
    return result(Optional.of(period), sign * exceeded, sign, false);
  }

  private Result ordinary() {
    return result(Optional.empty(), 0, 0, false);
  }

  private Result result(Optional<Period> base, int count, int sign, boolean whole) {
    return Result.count(now.period(), count).since(base, new Course.Extreme(sign, whole));
  }

  private boolean isFar(Period period) {
    return period.compareTo(farthest()) <= 0;
  }

  private Period farthest() {
    return now.period().minusMonths((long) YEAR * range(past.series().frequency()));
  }

  /// Whether the observation is above (1), level with (0) or below (−1) an earlier one.
  private int compare(Point earlier) {
    return Integer.signum(rounded(now).compareTo(rounded(earlier)));
  }

  private BigDecimal rounded(Point point) {
    return past.series().quantity(point.value()).rounded();
  }
}
