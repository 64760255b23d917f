package press.briefing.language;

import press.briefing.quantity.Period;

/// Says since when a value is the highest or the lowest: `2019년 3분기 이후 최고` and `the highest since
/// Q3 2019`.
public final class RecordWords {
  private RecordWords() {}

  /// The highest, or the lowest, since a period in which it was as high, or as low.
  ///
  /// @param sign 1 for the highest, −1 for the lowest
  /// @param since a period in full, or a year
  public static String since(int sign, String since, Language language) {
    return switch (language) {
      case KO -> since + " 이후 " + korean(sign);
      case EN -> english(sign) + " since " + since;
    };
  }

  /// The highest, or the lowest, of all data, which begin at a period.
  public static String whole(int sign, Period first, Language language) {
    String start = PeriodWords.full(first, language);
    return switch (language) {
      case KO -> "자료가 시작된 " + start + " 이후 " + korean(sign);
      case EN -> english(sign) + " in data going back to " + start;
    };
  }

  /// Neither, within the range of the past years.
  public static String within(int years, Language language) {
    return switch (language) {
      case KO -> "최근 " + years + "년의 범위 안";
      case EN -> "within the range of the past " + (years == 1 ? "year" : years + " years");
    };
  }

  private static String korean(int sign) {
    return sign > 0 ? "최고" : "최저";
  }

  private static String english(int sign) {
    return sign > 0 ? "the highest" : "the lowest";
  }
}
