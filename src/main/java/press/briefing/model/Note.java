package press.briefing.model;

import java.util.List;
import press.briefing.diagnostic.Place;

/// A footnote.
///
/// @param number from 1, in the order of first marks
public record Note(int number, List<Block> content, Place place) {
  public Note {
    content = List.copyOf(content);
  }
}
