package press.briefing.measure;

import java.util.Optional;
import press.briefing.quantity.Period;
import press.briefing.quantity.Quantity;

/// A measure's value before it is known who asked for it.
///
/// @param period whose value it is
/// @param base what it is compared with, for changes
record Result(Quantity quantity, Period period, Optional<Period> base) {
  static Result at(Period period, Quantity quantity) {
    return new Result(quantity, period, Optional.empty());
  }

  static Result against(Period base, Period period, Quantity quantity) {
    return new Result(quantity, period, Optional.of(base));
  }
}
