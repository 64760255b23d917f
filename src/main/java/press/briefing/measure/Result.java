package press.briefing.measure;

import java.math.BigDecimal;
import java.util.Optional;
import press.briefing.model.Course;
import press.briefing.quantity.Period;
import press.briefing.quantity.Quantity;
import press.briefing.quantity.Unit;

/// A measure's value before it is known who asked for it.
///
/// @param period whose value it is
/// @param base what it is compared with, for changes
/// @param course what it tells of the series, for measures that are said in words
record Result(Quantity quantity, Period period, Optional<Period> base, Optional<Course> course) {
  static Result at(Period period, Quantity quantity) {
    return new Result(quantity, period, Optional.empty(), Optional.empty());
  }

  static Result against(Period base, Period period, Quantity quantity) {
    return new Result(quantity, period, Optional.of(base), Optional.empty());
  }

  /// A bare number.
  static Result count(Period period, int number) {
    return at(period, new Quantity(BigDecimal.valueOf(number), Unit.Common.NONE, BigDecimal.ONE));
  }

  /// The same with what it tells of the series, counted from a period.
  Result since(Optional<Period> start, Course told) {
    return new Result(quantity, period, start, Optional.of(told));
  }
}
