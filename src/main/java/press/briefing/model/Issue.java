package press.briefing.model;

import java.util.List;

/// One number of the publication as it was read: nothing is joined yet.
///
/// @param id its folder's name
/// @param manuscripts at most one a language
/// @param indicators its own first, then the publication's that it does not redefine
public record Issue(
    String id,
    List<Manuscript> manuscripts,
    List<Series> indicators,
    List<Checkpoint> checkpoints) {
  public Issue {
    manuscripts = List.copyOf(manuscripts);
    indicators = List.copyOf(indicators);
    checkpoints = List.copyOf(checkpoints);
  }
}
