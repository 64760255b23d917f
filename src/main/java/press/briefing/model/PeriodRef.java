package press.briefing.model;

import press.briefing.quantity.Period;

/// The period a value is taken at.
public sealed interface PeriodRef {
  /// `@2026-10`
  record Fixed(Period period) implements PeriodRef {
    @Override
    public String toString() {
      return period.toString();
    }
  }

  /// `@-1`: so many periods before the latest.
  ///
  /// @param steps zero or more
  record Back(int steps) implements PeriodRef {
    @Override
    public String toString() {
      return "-" + steps;
    }
  }

  /// `@year-ago`
  record YearAgo() implements PeriodRef {
    @Override
    public String toString() {
      return "year-ago";
    }
  }
}
