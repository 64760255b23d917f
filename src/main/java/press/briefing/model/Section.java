package press.briefing.model;

import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Place;

/// A crosshead with what stands below it.
///
/// @param id the anchor: in a manuscript the writer's own, in an edition always there and shared
///   with the other language
public record Section(
    Optional<String> id, List<Inline> crosshead, List<Block> content, Place place) {
  public Section {
    crosshead = List.copyOf(crosshead);
    content = List.copyOf(content);
  }
}
