package press.briefing.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Reads periods as Korean and English offices write them.
///
/// What could mean two things is refused: `2026.1` may be January or October without its zero,
/// `2026-1` a month, a quarter or a half. Two digits for a year stand for 1970 to 2069.
public final class PeriodSpelling {
  private static final int LONGEST = 32;
  private static final int PIVOT = 70;

  private PeriodSpelling() {}

  /// The period that a text spells; empty for any other text.
  public static Optional<Period> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return read(PeriodShape.of(withoutMidnight(text)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Spreadsheets and databases put a midnight behind a date.
  private static String withoutMidnight(String text) {
    String date = text.strip();
    return date.length() > 10 && (date.endsWith(" 00:00:00") || date.endsWith("T00:00:00"))
        ? date.substring(0, date.length() - 9)
        : date;
  }

  private static Optional<Period> read(PeriodShape shape) {
    Optional<Period> coarse = yearOrHalf(shape);
    Optional<Period> middle = coarse.isPresent() ? coarse : quarter(shape);
    Optional<Period> fine = middle.isPresent() ? middle : month(shape);
    return fine.isPresent() ? fine : dayOrWeek(shape);
  }

  private static Optional<Period> yearOrHalf(PeriodShape shape) {
    return switch (shape.pattern()) {
      case "Y", "Y년", "'n", "'n년", "n년" -> period(Frequency.YEAR, shape, 0, 1);
      case "Yhn", "Y-hn", "Y.hn", "Y/hn", "'nhn", "'n.hn" -> step(Frequency.HALF_YEAR, shape, 0, 1);
      case "Y nh", "Y.nh", "Y-nh", "Y/nh", "Y년nh", "'n.nh", "'n nh" ->
          step(Frequency.HALF_YEAR, shape, 0, 1);
      case "nhY", "hn Y", "nh'n", "hn'n" -> step(Frequency.HALF_YEAR, shape, 1, 0);
      case "nhn" -> abbreviated(Frequency.HALF_YEAR, shape);
      case "Y상반기", "Y년상반기", "Y.상반기", "Y/상반기", "'n상반기", "'n.상반기", "'n년상반기", "n년상반기" ->
          period(Frequency.HALF_YEAR, shape, 0, 1);
      case "Y하반기", "Y년하반기", "Y.하반기", "Y/하반기", "'n하반기", "'n.하반기", "'n년하반기", "n년하반기" ->
          period(Frequency.HALF_YEAR, shape, 0, 7);
      default -> Optional.empty();
    };
  }

  private static Optional<Period> quarter(PeriodShape shape) {
    return switch (shape.pattern()) {
      case "Yqn", "Y-qn", "Y.qn", "Y/qn", "'nqn", "'n.qn" -> step(Frequency.QUARTER, shape, 0, 1);
      case "Y nq", "Y.nq", "Y-nq", "Y/nq", "Y년nq", "'n.nq", "'n nq", "'n/nq" ->
          step(Frequency.QUARTER, shape, 0, 1);
      case "Y n분기", "Y.n분기", "Y-n분기", "Y/n분기", "Y년n분기", "n년n분기" ->
          step(Frequency.QUARTER, shape, 0, 1);
      case "'n n분기", "'n.n분기", "'n/n분기", "'n년n분기" -> step(Frequency.QUARTER, shape, 0, 1);
      case "Y.n/n", "Y년n/n", "Y.n/n분기", "Y년n/n분기", "Y n/n분기", "'n.n/n", "'n.n/n분기" ->
          shape.numbers().get(2).equals("4") ? step(Frequency.QUARTER, shape, 0, 1) : none();
      case "nqY", "qn Y", "nq'n", "qn'n" -> step(Frequency.QUARTER, shape, 1, 0);
      case "nqn" -> abbreviated(Frequency.QUARTER, shape);
      default -> Optional.empty();
    };
  }

  private static Optional<Period> month(PeriodShape shape) {
    return switch (shape.pattern()) {
      case "Y-n", "Y.n", "Y/n", "'n.n", "'n-n", "'n/n", "Ymn" ->
          shape.digits(1) == 2 ? step(Frequency.MONTH, shape, 0, 1) : none();
      case "Y년n월", "n년n월", "'n년n월", "Y.n월", "Y-n월", "Y/n월", "Y n월", "'n.n월", "Y.n.", "'n.n." ->
          step(Frequency.MONTH, shape, 0, 1);
      case "NY", "N-Y", "N,Y", "N'n" -> step(Frequency.MONTH, shape, 1, 0);
      case "YN", "Y-N" -> step(Frequency.MONTH, shape, 0, 1);
      case "M" -> compact(shape.numbers().get(0) + "01").map(PeriodSpelling::monthOf);
      default -> Optional.empty();
    };
  }

  private static Optional<Period> dayOrWeek(PeriodShape shape) {
    return switch (shape.pattern()) {
      case "Y-n-n", "Y.n.n", "Y.n.n.", "Y/n/n", "Y년n월n일" -> day(shape, 0, 1, 2);
      case "'n.n.n", "'n.n.n.", "'n-n-n", "'n/n/n", "'n년n월n일", "n년n월n일" -> day(shape, 0, 1, 2);
      case "nNY", "n-N-Y" -> day(shape, 2, 1, 0);
      case "Nn,Y", "Nn Y" -> day(shape, 2, 0, 1);
      case "D" -> compact(shape.numbers().get(0));
      case "Y-wn", "Ywn" -> shape.digits(1) == 2 ? week(shape.number(0), shape.number(1)) : none();
      default -> Optional.empty();
    };
  }

  private static Optional<Period> none() {
    return Optional.empty();
  }

  /// `3Q26` and `26Q3`: the two digits are the year.
  private static Optional<Period> abbreviated(Frequency frequency, PeriodShape shape) {
    if (shape.digits(0) == 1 && shape.digits(1) == 2) {
      return step(frequency, shape, 1, 0);
    }
    return shape.digits(0) == 2 && shape.digits(1) == 1 ? step(frequency, shape, 0, 1) : none();
  }

  private static Optional<Period> step(Frequency frequency, PeriodShape shape, int year, int step) {
    int months =
        switch (frequency) {
          case MONTH -> 1;
          case QUARTER -> 3;
          case HALF_YEAR -> 6;
          case DAY, WEEK, YEAR -> throw new IllegalArgumentException("no step of " + frequency);
        };
    int number = shape.number(step);
    return number >= 1 && number <= 12 / months
        ? period(frequency, shape, year, (number - 1) * months + 1)
        : none();
  }

  private static Optional<Period> period(
      Frequency frequency, PeriodShape shape, int year, int month) {
    return Optional.of(Period.holding(frequency, LocalDate.of(year(shape, year), month, 1)));
  }

  private static Optional<Period> day(PeriodShape shape, int year, int month, int day) {
    return Optional.of(
        Period.holding(
            Frequency.DAY,
            LocalDate.of(year(shape, year), shape.number(month), shape.number(day))));
  }

  private static Optional<Period> compact(String digits) {
    int number = Integer.parseInt(digits);
    LocalDate day = LocalDate.of(checkedYear(number / 10_000), number / 100 % 100, number % 100);
    return Optional.of(Period.holding(Frequency.DAY, day));
  }

  private static Period monthOf(Period day) {
    return Period.holding(Frequency.MONTH, day.start());
  }

  private static Optional<Period> week(int year, int week) {
    LocalDate monday =
        Period.holding(Frequency.WEEK, LocalDate.of(checkedYear(year), 1, 4)).start();
    Period period = new Period(Frequency.WEEK, monday.plusWeeks(week - 1L));
    boolean exists = period.toString().startsWith(Integer.toString(year)) && week >= 1;
    return exists ? Optional.of(period) : none();
  }

  private static int year(PeriodShape shape, int index) {
    int number = shape.number(index);
    if (shape.digits(index) == 4) {
      return checkedYear(number);
    }
    if (shape.digits(index) != 2) {
      throw new DateTimeException("a year has two or four digits");
    }
    return number < PIVOT ? 2000 + number : 1900 + number;
  }

  private static int checkedYear(int year) {
    if (year < 1700 || year > 2199) {
      throw new DateTimeException("no year of statistics: " + year);
    }
    return year;
  }
}
