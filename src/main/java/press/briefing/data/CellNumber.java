package press.briefing.data;

import java.math.BigDecimal;
import press.briefing.diagnostic.Code;

/// What a cell says where a number should stand.
sealed interface CellNumber {
  /// A number, with as many places as it was written with.
  record Known(BigDecimal value) implements CellNumber {}

  /// A sign or word for no value, or nothing.
  record Missing() implements CellNumber {}

  /// Something else.
  record Refused(Code code) implements CellNumber {}
}
