package press.briefing.model;

import java.math.BigDecimal;

/// A rule on indicators: when it holds, its checkpoint is met.
public sealed interface Trigger {
  /// `capex.yoy < 20`
  ///
  /// @param limit in the value's printed unit
  record Comparison(ValueRef value, Operator operator, BigDecimal limit) implements Trigger {}

  record And(Trigger left, Trigger right) implements Trigger {}

  record Or(Trigger left, Trigger right) implements Trigger {}

  record Not(Trigger inner) implements Trigger {}

  /// How a value is compared.
  enum Operator {
    LESS("<"),
    AT_MOST("≤"),
    MORE(">"),
    AT_LEAST("≥"),
    EQUAL("=");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    /// The sign as printed.
    public String sign() {
      return sign;
    }
  }
}
