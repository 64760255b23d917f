package press.briefing.quantity;

/// How often a series is observed, finest first.
public enum Frequency {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  HALF_YEAR,
  YEAR
}
