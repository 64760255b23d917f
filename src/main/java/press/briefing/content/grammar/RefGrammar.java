package press.briefing.content.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Place;
import press.briefing.model.MeasureCall;
import press.briefing.model.PeriodRef;
import press.briefing.model.ValueRef;
import press.briefing.quantity.Period;

/// Reads one reference to a value, such as `capex.cagr(3)@2026Q3`, and nothing behind it.
final class RefGrammar {
  private static final int DIGITS = 9;

  private RefGrammar() {}

  static ValueRef read(Cursor cursor) throws Misread {
    Place place = cursor.place();
    String id = name(cursor);
    MeasureCall measure = cursor.take(".") ? measure(cursor) : MeasureCall.LATEST;
    Optional<PeriodRef> at = cursor.take("@") ? Optional.of(period(cursor)) : Optional.empty();
    return new ValueRef(id, measure, at, place);
  }

  /// Whether a text is an indicator's id as a whole.
  static boolean isId(String text) {
    return text.matches("[a-z][a-z0-9-]*");
  }

  private static String name(Cursor cursor) throws Misread {
    int from = cursor.index();
    String name = cursor.takeAll(RefGrammar::isNamePart);
    if (!isId(name)) {
      throw new Misread(from, "name");
    }
    return name;
  }

  static boolean isNamePart(int each) {
    return (each >= 'a' && each <= 'z') || isDigit(each) || each == '-';
  }

  private static boolean isDigit(int each) {
    return each >= '0' && each <= '9';
  }

  private static MeasureCall measure(Cursor cursor) throws Misread {
    String name = name(cursor);
    List<String> arguments = cursor.take("(") ? arguments(cursor) : List.of();
    return new MeasureCall(name, arguments);
  }

  private static List<String> arguments(Cursor cursor) throws Misread {
    List<String> arguments = new ArrayList<>();
    do {
      cursor.skipSpaces();
      arguments.add(argument(cursor));
      cursor.skipSpaces();
    } while (cursor.take(","));
    cursor.expect(")", "close");
    return arguments;
  }

  private static String argument(Cursor cursor) throws Misread {
    int from = cursor.index();
    String word = cursor.takeAll(RefGrammar::isPeriodPart);
    if (!isInteger(word) && !isId(word) && Period.parse(word).isEmpty()) {
      throw new Misread(from, "argument");
    }
    return word;
  }

  private static boolean isPeriodPart(int each) {
    return isNamePart(each) || (each >= 'A' && each <= 'Z');
  }

  private static boolean isInteger(String word) {
    String digits = word.startsWith("-") ? word.substring(1) : word;
    return !digits.isEmpty()
        && digits.length() <= DIGITS
        && digits.chars().allMatch(RefGrammar::isDigit);
  }

  private static PeriodRef period(Cursor cursor) throws Misread {
    int from = cursor.index();
    String word = cursor.takeAll(RefGrammar::isPeriodPart);
    if (word.equals("year-ago")) {
      return new PeriodRef.YearAgo();
    }
    if (word.startsWith("-") && isInteger(word)) {
      return new PeriodRef.Back(Integer.parseInt(word.substring(1)));
    }
    return Period.parse(word)
        .map(PeriodRef.Fixed::new)
        .orElseThrow(() -> new Misread(from, "period"));
  }
}
