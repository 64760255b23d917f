package press.briefing.content.grammar;

import java.math.BigDecimal;
import press.briefing.model.Trigger;
import press.briefing.model.Trigger.Operator;
import press.briefing.model.ValueRef;

/// Reads one comparison of a trigger, and nothing behind it.
final class Comparisons {
  private static final String NUMBER = "[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?";

  private Comparisons() {}

  static Trigger read(Cursor cursor) throws Misread {
    ValueRef value = value(cursor);
    cursor.skipSpaces();
    Operator operator = operator(cursor);
    cursor.skipSpaces();
    return new Trigger.Comparison(value, operator, number(cursor));
  }

  private static ValueRef value(Cursor cursor) throws Misread {
    try {
      return RefGrammar.read(cursor);
    } catch (Misread e) {
      throw new Misread(e.index(), "trigger-value");
    }
  }

  private static Operator operator(Cursor cursor) throws Misread {
    if (cursor.take("<=") || cursor.take("≤")) {
      return Operator.AT_MOST;
    }
    if (cursor.take(">=") || cursor.take("≥")) {
      return Operator.AT_LEAST;
    }
    if (cursor.take("<")) {
      return Operator.LESS;
    }
    if (cursor.take(">")) {
      return Operator.MORE;
    }
    cursor.expect("=", "trigger-operator");
    return Operator.EQUAL;
  }

  /// All up to a space or closing bracket is the number, so that a unit or comma does not go
  /// unseen.
  private static BigDecimal number(Cursor cursor) throws Misread {
    int from = cursor.index();
    String word = cursor.takeAll(each -> !Character.isWhitespace(each) && each != ')');
    String number = word.replace('−', '-');
    if (!number.matches(NUMBER)) {
      throw new Misread(from, "trigger-number");
    }
    return new BigDecimal(number);
  }
}
