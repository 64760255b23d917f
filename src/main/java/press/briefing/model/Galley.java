package press.briefing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.language.Language;

/// One edition typeset for one medium.
///
/// @param markup the whole page, well formed as XML; in print every block carries `data-place`
/// @param style the style sheet: print's own, empty for the web, whose pages link theirs
/// @param images the pictures it names, by `src`
/// @param indicators the ids of those it prints or draws, in the order of their first use
/// @param checkpoints as its table prints them
/// @param data of its tables and charts, in their order, then of all of it
public record Galley(
    String issue,
    Language language,
    Medium medium,
    Facts facts,
    String markup,
    String style,
    List<ImageFile> images,
    List<String> indicators,
    List<IssueCard.CheckpointNote> checkpoints,
    List<DataFile> data) {
  /// A galley that offers no data.
  public Galley(
      String issue,
      Language language,
      Medium medium,
      Facts facts,
      String markup,
      String style,
      List<ImageFile> images,
      List<String> indicators,
      List<IssueCard.CheckpointNote> checkpoints) {
    this(issue, language, medium, facts, markup, style, images, indicators, checkpoints, List.of());
  }

  public Galley {
    data = List.copyOf(data);
    images = List.copyOf(images);
    indicators = List.copyOf(indicators);
    checkpoints = List.copyOf(checkpoints);
  }

  /// The same galley with more data.
  public Galley with(List<DataFile> more) {
    List<DataFile> all = Stream.concat(data.stream(), more.stream()).toList();
    return new Galley(
        issue, language, medium, facts, markup, style, images, indicators, checkpoints, all);
  }

  /// What a reader's software shows of a document.
  ///
  /// @param date its day of publication; without it no document carries a date
  /// @param beside the languages that stand in it beside the galley's own
  public record Facts(
      String title,
      List<String> authors,
      String subject,
      List<String> keywords,
      Optional<LocalDate> date,
      List<Language> beside) {
    /// Facts of a document in one language.
    public Facts(
        String title,
        List<String> authors,
        String subject,
        List<String> keywords,
        Optional<LocalDate> date) {
      this(title, authors, subject, keywords, date, List.of());
    }

    public Facts {
      authors = List.copyOf(authors);
      keywords = List.copyOf(keywords);
      beside = List.copyOf(beside);
    }
  }
}
