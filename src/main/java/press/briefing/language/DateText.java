package press.briefing.language;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/// Writes dates: `2026년 11월 23일` and `23 November 2026`.
public final class DateText {
  private static final int LETTERS = 3;

  private DateText() {}

  /// A date in full.
  public static String full(LocalDate date, Language language) {
    int day = date.getDayOfMonth();
    return switch (language) {
      case KO -> date.getYear() + "년 " + date.getMonthValue() + "월 " + day + "일";
      case EN -> day + " " + month(date.getMonth()) + " " + date.getYear();
    };
  }

  /// The English name of a month.
  static String month(Month month) {
    String name = month.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /// Its first three letters.
  static String briefMonth(Month month) {
    return month(month).substring(0, LETTERS);
  }
}
