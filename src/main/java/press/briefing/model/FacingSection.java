package press.briefing.model;

import java.util.List;

/// A section in both languages.
///
/// @param heads the section of each half; one half is empty where the section has no counterpart
public record FacingSection(Facing<Section> heads, List<Facing<Block>> content) {
  public FacingSection {
    content = List.copyOf(content);
  }

  /// The anchor, which both languages share.
  public String id() {
    return heads.stream().flatMap(section -> section.id().stream()).findFirst().orElseThrow();
  }
}
