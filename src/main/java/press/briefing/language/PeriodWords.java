package press.briefing.language;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Period;

/// Writes periods: in full for prose, briefly for tables and charts.
public final class PeriodWords {
  private PeriodWords() {}

  /// A period in full: `2026년 3분기` and `Q3 2026`.
  public static String full(Period period, Language language) {
    return switch (language) {
      case KO -> korean(period);
      case EN -> english(period);
    };
  }

  private static String korean(Period period) {
    String year = year(period) + "년";
    return switch (period.frequency()) {
      case DAY -> DateText.full(period.start(), Language.KO);
      case WEEK -> year + " " + week(period) + "주차";
      case MONTH -> year + " " + period.start().getMonthValue() + "월";
      case QUARTER -> year + " " + quarter(period) + "분기";
      case HALF_YEAR -> year + (half(period) == 1 ? " 상반기" : " 하반기");
      case YEAR -> year;
    };
  }

  private static String english(Period period) {
    int year = year(period);
    return switch (period.frequency()) {
      case DAY -> DateText.full(period.start(), Language.EN);
      case WEEK -> "week " + week(period) + " of " + year;
      case MONTH -> DateText.month(period.start().getMonth()) + " " + year;
      case QUARTER, HALF_YEAR -> brief(period, Language.EN) + " " + year;
      case YEAR -> Integer.toString(year);
    };
  }

  /// A period without its year, where the year is plain: `3Q` and `Q3`, `10월` and `Oct`.
  public static String brief(Period period, Language language) {
    return switch (language) {
      case KO -> koreanBrief(period);
      case EN -> englishBrief(period);
    };
  }

  private static String koreanBrief(Period period) {
    LocalDate start = period.start();
    return switch (period.frequency()) {
      case DAY -> start.getMonthValue() + "." + start.getDayOfMonth();
      case WEEK -> week(period) + "주";
      case MONTH -> start.getMonthValue() + "월";
      case QUARTER -> quarter(period) + "Q";
      case HALF_YEAR -> half(period) + "H";
      case YEAR -> Integer.toString(year(period));
    };
  }

  private static String englishBrief(Period period) {
    LocalDate start = period.start();
    return switch (period.frequency()) {
      case DAY -> start.getDayOfMonth() + " " + DateText.briefMonth(start.getMonth());
      case WEEK -> "W" + week(period);
      case MONTH -> DateText.briefMonth(start.getMonth());
      case QUARTER -> "Q" + quarter(period);
      case HALF_YEAR -> "H" + half(period);
      case YEAR -> Integer.toString(year(period));
    };
  }

  /// A period beside another: with its year if that is not the other's, as in `2H25`, `10월 ’25`,
  /// `Oct 25`.
  public static String brief(Period period, Period beside, Language language) {
    String brief = brief(period, language);
    return period.frequency() == Frequency.YEAR || year(period) == year(beside)
        ? brief
        : withYear(brief, period, language);
  }

  private static String withYear(String brief, Period period, Language language) {
    int century = Math.floorMod(year(period), 100);
    String year = (century < 10 ? "0" : "") + century;
    return switch (language) {
      case EN -> brief + " " + year;
      case KO ->
          switch (period.frequency()) {
            case DAY -> year + "." + brief;
            case WEEK, MONTH -> brief + " ’" + year;
            case QUARTER, HALF_YEAR -> brief + year;
            case YEAR -> brief;
          };
    };
  }

  private static int year(Period period) {
    return period.frequency() == Frequency.WEEK
        ? period.start().get(IsoFields.WEEK_BASED_YEAR)
        : period.start().getYear();
  }

  private static int week(Period period) {
    return period.start().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  private static int quarter(Period period) {
    return period.start().get(IsoFields.QUARTER_OF_YEAR);
  }

  private static int half(Period period) {
    return period.start().getMonthValue() < 7 ? 1 : 2;
  }
}
