package press.briefing.quantity;

/// What a number counts.
public sealed interface Unit {
  /// An amount of money.
  ///
  /// @param currency ISO 4217 code, such as `KRW`
  record Money(String currency) implements Unit {
    public Money {
      if (!currency.matches("[A-Z]{3}")) {
        throw new IllegalArgumentException("not an ISO currency code: " + currency);
      }
    }
  }

  /// A unit in the writer's own words, such as 주 and weeks.
  record Named(String ko, String en) implements Unit {}

  /// Units that every publication shares.
  enum Common implements Unit {
    PERCENT,
    PERCENTAGE_POINT,
    BASIS_POINT,
    /// A level against a base of 100.
    INDEX,
    /// A difference of two index levels.
    POINT,
    /// A bare count, such as a rank or a streak.
    NONE
  }
}
