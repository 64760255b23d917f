package press.briefing.model;

import java.math.BigDecimal;

/// A rule on indicators: when it holds, its checkpoint is met. Printed as text, it is spelt as in
/// contracts.
public sealed interface Trigger {
  /// `capex.yoy < 20`
  ///
  /// @param limit in the value's printed unit
  record Comparison(ValueRef value, Operator operator, BigDecimal limit) implements Trigger {
    @Override
    public String toString() {
      return value + " " + operator.written() + " " + limit.toPlainString();
    }
  }

  record And(Trigger left, Trigger right) implements Trigger {
    @Override
    public String toString() {
      String first = left instanceof Or ? "(" + left + ")" : left.toString();
      boolean joined = right instanceof Or || right instanceof And;
      return first + " and " + (joined ? "(" + right + ")" : right);
    }
  }

  record Or(Trigger left, Trigger right) implements Trigger {
    @Override
    public String toString() {
      return left + " or " + (right instanceof Or ? "(" + right + ")" : right);
    }
  }

  record Not(Trigger inner) implements Trigger {
    @Override
    public String toString() {
      return "not " + (inner instanceof Comparison ? inner : "(" + inner + ")");
    }
  }

  /// How a value is compared.
  enum Operator {
    LESS("<", "<"),
    AT_MOST("≤", "<="),
    MORE(">", ">"),
    AT_LEAST("≥", ">="),
    EQUAL("=", "=");

    private final String sign;
    private final String written;

    Operator(String sign, String written) {
      this.sign = sign;
      this.written = written;
    }

    /// The sign as printed.
    public String sign() {
      return sign;
    }

    /// The sign as writers write it.
    public String written() {
      return written;
    }
  }
}
