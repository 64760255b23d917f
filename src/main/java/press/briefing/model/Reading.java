package press.briefing.model;

import java.util.Optional;

/// What the data says of a checkpoint.
///
/// @param now the figure that the table shows; empty without data, and for a judge whose checkpoint
///   names no indicator
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
