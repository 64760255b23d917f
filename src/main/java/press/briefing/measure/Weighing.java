package press.briefing.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import press.briefing.model.Figure;
import press.briefing.model.Reading;
import press.briefing.model.Trigger;
import press.briefing.model.ValueRef;
import press.briefing.quantity.Unit;

/// Weighs a trigger against the data.
///
/// A comparison takes the number that readers see, rounded as it is printed, in the unit that it is
/// printed in: per cent in per cent, money and counted things at the scale of the indicator, as in
/// its file and its table. With scale 10억, `capex < 120` means less than 120 billion.
///
/// @param slack how far from its limit a comparison may be and still count as being on either side
record Weighing(Function<ValueRef, Optional<Figure>> figures, Optional<BigDecimal> slack) {
  /// Met if the trigger holds; open if it does not, but near if it would were every comparison
  /// within `near` of its limit on the side that is sought; no data if that cannot be known.
  static Reading.Status status(
      Trigger trigger, Optional<BigDecimal> near, Function<ValueRef, Optional<Figure>> figures) {
    return switch (new Weighing(figures, Optional.empty()).is(trigger, true)) {
      case TRUE -> Reading.Status.MET;
      case UNKNOWN -> Reading.Status.NO_DATA;
      case FALSE ->
          new Weighing(figures, near).is(trigger, true) == Truth.TRUE
              ? Reading.Status.NEAR
              : Reading.Status.OPEN;
    };
  }

  /// All values that a trigger names, as they are written.
  static List<ValueRef> values(Trigger trigger) {
    return switch (trigger) {
      case Trigger.Comparison comparison -> List.of(comparison.value());
      case Trigger.Not(Trigger inner) -> values(inner);
      case Trigger.And(Trigger left, Trigger right) -> values(left, right);
      case Trigger.Or(Trigger left, Trigger right) -> values(left, right);
    };
  }

  private static List<ValueRef> values(Trigger left, Trigger right) {
    return Stream.of(left, right).flatMap(each -> values(each).stream()).toList();
  }

  /// Whether a trigger holds, or, if `sought` is false, whether it does not.
  private Truth is(Trigger trigger, boolean sought) {
    return switch (trigger) {
      case Trigger.Comparison comparison -> compare(comparison, sought);
      case Trigger.Not(Trigger inner) -> is(inner, !sought);
      case Trigger.And(Trigger left, Trigger right) ->
          sought ? both(left, right, true) : either(left, right, false);
      case Trigger.Or(Trigger left, Trigger right) ->
          sought ? either(left, right, true) : both(left, right, false);
    };
  }

  private Truth both(Trigger left, Trigger right, boolean sought) {
    return is(left, sought).and(is(right, sought));
  }

  private Truth either(Trigger left, Trigger right, boolean sought) {
    return is(left, sought).or(is(right, sought));
  }

  private Truth compare(Trigger.Comparison comparison, boolean sought) {
    return figures
        .apply(comparison.value())
        .map(figure -> printed(figure).subtract(comparison.limit()))
        .map(excess -> Truth.of(holds(comparison, excess) == sought || isWithinSlack(excess)))
        .orElse(Truth.UNKNOWN);
  }

  private static boolean holds(Trigger.Comparison comparison, BigDecimal excess) {
    return switch (comparison.operator()) {
      case LESS -> excess.signum() < 0;
      case AT_MOST -> excess.signum() <= 0;
      case MORE -> excess.signum() > 0;
      case AT_LEAST -> excess.signum() >= 0;
      case EQUAL -> excess.signum() == 0;
    };
  }

  private boolean isWithinSlack(BigDecimal excess) {
    return slack.filter(most -> excess.abs().compareTo(most) <= 0).isPresent();
  }

  private static BigDecimal printed(Figure figure) {
    BigDecimal rounded = figure.quantity().rounded();
    return switch (figure.quantity().unit()) {
      case Unit.Money money -> atScale(rounded, figure);
      case Unit.Named named -> atScale(rounded, figure);
      case Unit.Common common -> rounded;
    };
  }

  private static BigDecimal atScale(BigDecimal value, Figure figure) {
    return value.divide(figure.indicator().scale().factor(), MathContext.DECIMAL128);
  }
}
