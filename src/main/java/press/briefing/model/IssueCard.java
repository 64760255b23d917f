package press.briefing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.briefing.language.Language;
import press.briefing.quantity.Period;

/// What shared pages, such as the home page, say of an issue. Plain data, so that it can be kept
/// beside the output and read again when only a part of it is made anew.
///
/// @param editions those that are in the output, by language
public record IssueCard(
    String issue,
    Optional<LocalDate> date,
    Optional<Period> period,
    Optional<String> number,
    List<EditionCard> editions) {
  public IssueCard {
    editions = List.copyOf(editions);
  }

  /// An edition of the issue.
  ///
  /// @param standfirst empty where there is none
  /// @param formats those that are in the output
  /// @param statuses of its checkpoints, in order; none where no checkpoint has a reading
  public record EditionCard(
      Language language,
      String title,
      String standfirst,
      List<Rendition.Format> formats,
      List<Reading.Status> statuses) {
    public EditionCard {
      formats = List.copyOf(formats);
      statuses = List.copyOf(statuses);
    }
  }

  /// The edition of a language.
  public Optional<EditionCard> edition(Language language) {
    return editions.stream().filter(each -> each.language() == language).findFirst();
  }
}
