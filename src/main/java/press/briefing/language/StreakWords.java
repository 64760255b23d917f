package press.briefing.language;

import java.util.List;
import press.briefing.quantity.Frequency;

/// Says how long a series has gone one way: `3개월 연속 상승` and `up three months in a row`.
public final class StreakWords {
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private StreakWords() {}

  /// A streak in words.
  ///
  /// @param length in periods, from 0
  /// @param sign of its changes: −1, 0 or 1
  public static String write(int length, int sign, Frequency frequency, Language language) {
    return switch (language) {
      case KO -> korean(length, sign, frequency);
      case EN -> english(length, sign, frequency);
    };
  }

  private static String korean(int length, int sign, Frequency frequency) {
    if (sign == 0) {
      String last = last(frequency);
      return last + Particles.choose(last, "와(과)").orElseThrow() + " 같음";
    }
    String way = sign > 0 ? "상승" : "하락";
    return length == 1
        ? last(frequency) + " 대비 " + way
        : length + counter(frequency) + " 연속 " + way;
  }

  private static String last(Frequency frequency) {
    return switch (frequency) {
      case DAY -> "전일";
      case WEEK -> "전주";
      case MONTH -> "전월";
      case QUARTER -> "전 분기";
      case HALF_YEAR -> "전 반기";
      case YEAR -> "전년";
    };
  }

  private static String counter(Frequency frequency) {
    return switch (frequency) {
      case DAY -> "일";
      case WEEK -> "주";
      case MONTH -> "개월";
      case QUARTER -> "분기";
      case HALF_YEAR -> "반기";
      case YEAR -> "년";
    };
  }

  private static String english(int length, int sign, Frequency frequency) {
    String period = english(frequency);
    if (sign == 0) {
      return "unchanged on the " + period;
    }
    String way = sign > 0 ? "up " : "down ";
    return length == 1
        ? way + "on the " + period
        : way + number(length) + " " + period + "s in a row";
  }

  private static String number(int length) {
    return length > NUMBERS.size() ? Integer.toString(length) : NUMBERS.get(length - 1);
  }

  private static String english(Frequency frequency) {
    return switch (frequency) {
      case DAY -> "day";
      case WEEK -> "week";
      case MONTH -> "month";
      case QUARTER -> "quarter";
      case HALF_YEAR -> "half-year";
      case YEAR -> "year";
    };
  }
}
