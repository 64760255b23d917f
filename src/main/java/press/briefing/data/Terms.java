package press.briefing.data;

import java.time.LocalDate;
import java.util.Optional;

/// What a reading of data may know, and where it may ask.
///
/// @param asOf the day up to which; where files keep vintages, the newest by then holds. Empty for
///   no limit
public record Terms(Optional<LocalDate> asOf, Network network) {
  /// No limit in time, and no network.
  public static final Terms OFFLINE = new Terms(Optional.empty(), new Network.Closed());
}
