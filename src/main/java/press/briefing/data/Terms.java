package press.briefing.data;

import java.time.LocalDate;
import java.util.Optional;

/// What a reading of data may know.
///
/// @param asOf the day up to which; where files keep vintages, the newest by then holds. Empty for
///   no limit
public record Terms(Optional<LocalDate> asOf) {
  /// No limits.
  public static final Terms FREE = new Terms(Optional.empty());
}
