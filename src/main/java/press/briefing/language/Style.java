package press.briefing.language;

import java.util.Optional;

/// How a value is written: `signed`, `magnitude`, `short`, `long`, `bare`, `decimals=N`.
///
/// @param bare without its unit
public record Style(Sign sign, Length length, boolean bare, Optional<Integer> decimals) {
  /// No style given.
  public static final Style PLAIN = new Style(Sign.MINUS, Length.NORMAL, false, Optional.empty());

  /// Which signs are written.
  public enum Sign {
    /// That of negative numbers.
    MINUS,
    /// That of positive numbers, too.
    BOTH,
    /// None: words beside the number say which way it goes.
    NONE
  }

  /// How much of the unit is spelt out.
  public enum Length {
    SHORT,
    NORMAL,
    LONG
  }
}
