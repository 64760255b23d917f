package press.briefing.model;

import java.util.List;

/// The text of a piece in one language, from the headline to the notes.
///
/// @param title the headline
/// @param standfirst empty where there is none
/// @param summary its points; none where there is no summary
/// @param lead what stands before the first crosshead
/// @param notes by number
public record Copy(
    List<Inline> title,
    List<Inline> standfirst,
    List<List<Inline>> summary,
    List<Block> lead,
    List<Section> sections,
    List<Note> notes,
    List<ImageFile> images) {
  public Copy {
    title = List.copyOf(title);
    standfirst = List.copyOf(standfirst);
    summary = summary.stream().map(List::copyOf).toList();
    lead = List.copyOf(lead);
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
    images = List.copyOf(images);
  }
}
