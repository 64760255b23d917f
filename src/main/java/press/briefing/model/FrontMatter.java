package press.briefing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.briefing.language.Language;
import press.briefing.quantity.Period;

/// What a manuscript says of itself besides its text.
///
/// @param series of which it is a part, by its name in the manuscript's language
/// @param embargo as written, checked to be a date or a date with time
/// @param publishAt as written, checked likewise
public record FrontMatter(
    Optional<Language> lang,
    Optional<LocalDate> date,
    Optional<Period> period,
    Optional<String> number,
    List<String> authors,
    List<String> tags,
    Optional<String> series,
    Optional<Inline.Image> cover,
    Optional<String> embargo,
    Optional<String> publishAt,
    boolean draft) {
  public FrontMatter {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
  }
}
