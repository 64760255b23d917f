package press.briefing.model;

import java.util.Optional;
import press.briefing.quantity.Period;

/// What the data says of a checkpoint.
///
/// @param now the figure that the table shows; empty without data, and for a judge whose checkpoint
///   names no indicator
/// @param since since when it stands so; empty where the data knows of no other standing before
public record Reading(Status status, Optional<Figure> now, Optional<Since> since) {
  /// A reading that knows of nothing before it.
  public Reading(Status status, Optional<Figure> now) {
    this(status, now, Optional.empty());
  }

  /// Where a checkpoint stands.
  public enum Status {
    MET,
    NEAR,
    OPEN,
    NO_DATA,
    JUDGE
  }

  /// Since when a checkpoint stands as it does.
  ///
  /// @param from the period whose value brought it about
  /// @param before how it stood with the value before that
  public record Since(Period from, Status before) {}
}
