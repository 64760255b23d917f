package press.briefing.model;

import java.util.Optional;

/// What a figure or table is cited by.
///
/// @param id its anchor; empty where the writer gave none
/// @param label empty in manuscripts, and for what is not counted
public record Handle(Optional<String> id, Optional<Label> label) {
  /// Of what nobody can cite.
  public static final Handle NONE = new Handle(Optional.empty(), Optional.empty());

  /// The handle of an anchor, not counted yet.
  public static Handle of(Optional<String> id) {
    return new Handle(id, Optional.empty());
  }

  /// The same anchor with what it is called.
  public Handle called(Optional<Label> newLabel) {
    return new Handle(id, newLabel);
  }
}
