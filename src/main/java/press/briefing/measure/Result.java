package press.briefing.measure;

import java.math.BigDecimal;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.model.Course;
import press.briefing.quantity.Period;
import press.briefing.quantity.Quantity;
import press.briefing.quantity.Unit;

/// A measure's value before it is known who asked for it.
///
/// @param period whose value it is
/// @param base what it is compared with, for changes
/// @param course what it tells of the series, for measures that are said in words
/// @param gap what there is to remark of observations that it lacks and can do without
record Result(
    Quantity quantity,
    Period period,
    Optional<Period> base,
    Optional<Course> course,
    Optional<Refusal> gap) {
  static Result at(Period period, Quantity quantity) {
    return new Result(quantity, period, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Result against(Period base, Period period, Quantity quantity) {
    return new Result(quantity, period, Optional.of(base), Optional.empty(), Optional.empty());
  }

  /// A bare number.
  static Result count(Period period, int number) {
    return at(period, new Quantity(BigDecimal.valueOf(number), Unit.Common.NONE, BigDecimal.ONE));
  }

  /// The same with what it tells of the series, counted from a period.
  Result since(Optional<Period> start, Course told) {
    return new Result(quantity, period, start, Optional.of(told), gap);
  }

  /// The same with a period that it lacks, if there is one.
  ///
  /// @param term of the catalogue, for what became of it
  Result lacking(Optional<Period> missing, String term) {
    Optional<Refusal> remark =
        missing.map(each -> Refusal.of(Code.MEASURE_GAP, each.toString(), term));
    return new Result(quantity, period, base, course, remark);
  }
}
