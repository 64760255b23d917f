package press.briefing.model;

import java.util.Optional;

/// What the data says of a checkpoint.
///
/// @param now the figure it was read from; empty for judges and without data
public record Reading(Status status, Optional<Figure> now) {
  /// Where a checkpoint stands.
  public enum Status {
    MET,
    NEAR,
    OPEN,
    NO_DATA,
    JUDGE
  }
}
