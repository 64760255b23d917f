package press.briefing.language;

import java.util.Optional;

/// How a value is written: `signed`, `short`, `long`, `bare`, `decimals=N`.
///
/// @param bare without its unit
public record Style(boolean signed, Length length, boolean bare, Optional<Integer> decimals) {
  /// No style given.
  public static final Style PLAIN = new Style(false, Length.NORMAL, false, Optional.empty());

  /// How much of the unit is spelt out.
  public enum Length {
    SHORT,
    NORMAL,
    LONG
  }
}
