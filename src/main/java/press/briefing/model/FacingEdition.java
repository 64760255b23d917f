package press.briefing.model;

import java.util.List;

/// Both editions of an issue, side by side.
///
/// @param first the edition in the source language, which is read first
/// @param lead what stands before the first crosshead
/// @param checkpoints the rows of the one checkpoint table
public record FacingEdition(
    Edition first,
    Edition second,
    List<Facing<Block>> lead,
    List<FacingSection> sections,
    List<Facing<CheckpointRow>> checkpoints) {
  public FacingEdition {
    lead = List.copyOf(lead);
    sections = List.copyOf(sections);
    checkpoints = List.copyOf(checkpoints);
  }
}
