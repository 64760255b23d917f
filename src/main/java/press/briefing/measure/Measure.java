package press.briefing.measure;

import press.briefing.quantity.Period;

/// What can be asked of a series at one of its periods, with its arguments read.
sealed interface Measure {
  /// Measures without arguments.
  enum Plain implements Measure {
    LATEST,
    PREVIOUS,
    CHANGE,
    MIN,
    MAX,
    RANK,
    STREAK,
    YTD,
    RECORD
  }

  /// `mom`, `qoq`, `yoy`: against a period that lies some months back.
  ///
  /// @param name as the writer calls it
  record Against(String name, int months) implements Measure {}

  /// `cagr(N)`: the mean growth of a year.
  record Growth(int years) implements Measure {}

  /// `mean(N)`: of so many periods.
  record Mean(int periods) implements Measure {}

  /// `sum(N)`: of so many periods.
  record Sum(int periods) implements Measure {}

  /// `share(OTHER)`: of another indicator.
  record Share(String other) implements Measure {}

  /// `index(PERIOD)`: the level where that period is 100.
  record Index(Period base) implements Measure {}
}
