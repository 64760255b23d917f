package press.briefing.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A number with its unit and its precision.
///
/// @param value in single units: 1억 원 is 100000000, not rounded
/// @param quantum the smallest step that is printed, in single units; greater than zero
public record Quantity(BigDecimal value, Unit unit, BigDecimal quantum) {
  public Quantity {
    if (quantum.signum() <= 0) {
      throw new IllegalArgumentException("a quantum is greater than zero: " + quantum);
    }
  }

  /// The value at printed precision: the nearest multiple of the quantum, halves away from zero.
  public BigDecimal rounded() {
    return value.divide(quantum, 0, RoundingMode.HALF_UP).multiply(quantum);
  }

  /// −1, 0 or 1: the sign of what is printed.
  public int signum() {
    return rounded().signum();
  }
}
