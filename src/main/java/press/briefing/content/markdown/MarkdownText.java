package press.briefing.content.markdown;

import java.util.List;
import java.util.Optional;
import press.briefing.model.Block;
import press.briefing.model.ImageFile;
import press.briefing.model.Inline;
import press.briefing.model.Note;
import press.briefing.model.Section;

/// The text of a manuscript.
///
/// @param title the first `#` heading, which is not in the text then
/// @param lead what stands before the first `##` heading
/// @param notes by number
public record MarkdownText(
    Optional<List<Inline>> title,
    List<Block> lead,
    List<Section> sections,
    List<Note> notes,
    List<ImageFile> images) {
  /// Nothing, which a text becomes that cannot be read.
  static final MarkdownText NONE =
      new MarkdownText(Optional.empty(), List.of(), List.of(), List.of(), List.of());

  public MarkdownText {
    title = title.map(List::copyOf);
    lead = List.copyOf(lead);
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
    images = List.copyOf(images);
  }
}
