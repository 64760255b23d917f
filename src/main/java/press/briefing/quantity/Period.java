package press.briefing.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// One step of a series: a day, a week from Monday, a month, a quarter, a half or a year.
///
/// @param start its first day
public record Period(Frequency frequency, LocalDate start) implements Comparable<Period> {
  private static final int MIDDLE_OF_WEEK = 3;

  public Period {
    if (!start.equals(floor(frequency, start))) {
      throw new IllegalArgumentException(start + " is no first day of a " + frequency);
    }
  }

  /// The period that a contract spelling names, such as `2026-10`, `2026Q3`, `2026H1`,
  /// `2026-11-23`, `2026-W47`, `2026`; empty for any other spelling.
  public static Optional<Period> parse(String text) {
    return PeriodSpelling.parse(text).filter(period -> period.toString().equals(text));
  }

  /// The period of a frequency that holds a day.
  public static Period holding(Frequency frequency, LocalDate day) {
    return new Period(frequency, floor(frequency, day));
  }

  private static LocalDate floor(Frequency frequency, LocalDate day) {
    return switch (frequency) {
      case DAY -> day;
      case WEEK -> day.with(DayOfWeek.MONDAY);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case HALF_YEAR -> LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
      case YEAR -> LocalDate.of(day.getYear(), 1, 1);
    };
  }

  /// The period `steps` later, or earlier if negative.
  public Period plus(long steps) {
    return new Period(
        frequency,
        switch (frequency) {
          case DAY -> start.plusDays(steps);
          case WEEK -> start.plusWeeks(steps);
          case MONTH -> start.plusMonths(steps);
          case QUARTER -> start.plusMonths(3 * steps);
          case HALF_YEAR -> start.plusMonths(6 * steps);
          case YEAR -> start.plusYears(steps);
        });
  }

  /// The period that holds the same time `months` ago; for weeks, the week that holds the same day
  /// as their Thursday, which names their year: week 47 is compared with week 47.
  public Period minusMonths(long months) {
    LocalDate day = frequency == Frequency.WEEK ? start.plusDays(MIDDLE_OF_WEEK) : start;
    return holding(frequency, day.minusMonths(months));
  }

  /// Its last day.
  public LocalDate end() {
    return plus(1).start().minusDays(1);
  }

  /// How many periods lie between this one and a later one of the same frequency.
  public long until(Period later) {
    return switch (frequency) {
      case DAY -> ChronoUnit.DAYS.between(start, later.start);
      case WEEK -> ChronoUnit.WEEKS.between(start, later.start);
      case MONTH -> ChronoUnit.MONTHS.between(start, later.start);
      case QUARTER -> ChronoUnit.MONTHS.between(start, later.start) / 3;
      case HALF_YEAR -> ChronoUnit.MONTHS.between(start, later.start) / 6;
      case YEAR -> ChronoUnit.YEARS.between(start, later.start);
    };
  }

  @Override
  public int compareTo(Period other) {
    int byStart = start.compareTo(other.start);
    return byStart != 0 ? byStart : frequency.compareTo(other.frequency);
  }

  /// The spelling of contracts: `2026-11-23`, `2026-W47`, `2026-11`, `2026Q3`, `2026H1`, `2026`.
  @Override
  public String toString() {
    return PeriodText.write(this);
  }
}
