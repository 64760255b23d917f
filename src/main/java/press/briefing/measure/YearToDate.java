package press.briefing.measure;

import java.math.BigDecimal;
import java.time.temporal.IsoFields;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Period;

/// What has added up from the first period of a year to an observation.
record YearToDate(Past past, Point now) {
  /// Markets open again by then.
  private static final int FIRST_DAYS = 7;

  /// The sum; refused where any of its observations is missing.
  Outcome<BigDecimal> sum() {
    Outcome<BigDecimal> sum = new Outcome.Known<>(now.value());
    Period period = past.back(now.period(), 1);
    for (int steps = 1; isIncluded(period) && sum instanceof Outcome.Known; steps++) {
      Period each = period;
      sum = sum.then(sofar -> past.point(each).map(point -> sofar.add(point.value())));
      period = past.back(now.period(), steps + 1);
    }
    return sum;
  }

  /// Days count that the data hold, but they must hold the first of the year; of all other
  /// frequencies every period of the year counts.
  private boolean isIncluded(Period period) {
    boolean opening =
        period.frequency() == Frequency.DAY
            && !past.reaches(period)
            && period.start().getDayOfYear() < FIRST_DAYS;
    return year(period) == year(now.period()) && !opening;
  }

  private static int year(Period period) {
    return period.frequency() == Frequency.WEEK
        ? period.start().get(IsoFields.WEEK_BASED_YEAR)
        : period.start().getYear();
  }
}
