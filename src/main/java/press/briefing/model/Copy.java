package press.briefing.model;

import java.util.Comparator;
import java.util.List;

/// The text of a piece in one language, from the headline to the notes.
///
/// @param title the headline
/// @param standfirst empty where there is none
/// @param summary its points; none where there is no summary
/// @param lead what stands before the first crosshead
/// @param notes by number
/// @param corrections the newest first
public record Copy(
    List<Inline> title,
    List<Inline> standfirst,
    List<List<Inline>> summary,
    List<Block> lead,
    List<Section> sections,
    List<Note> notes,
    List<ImageFile> images,
    List<Correction> corrections) {
  /// A text without corrections.
  public Copy(
      List<Inline> title,
      List<Inline> standfirst,
      List<List<Inline>> summary,
      List<Block> lead,
      List<Section> sections,
      List<Note> notes,
      List<ImageFile> images) {
    this(title, standfirst, summary, lead, sections, notes, images, List.of());
  }

  public Copy {
    title = List.copyOf(title);
    standfirst = List.copyOf(standfirst);
    summary = summary.stream().map(List::copyOf).toList();
    lead = List.copyOf(lead);
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
    images = List.copyOf(images);
    corrections =
        corrections.stream()
            .sorted(Comparator.comparing(Correction::date, Comparator.reverseOrder()))
            .toList();
  }
}
