package press.briefing.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import press.briefing.language.Language;
import press.briefing.quantity.Period;

/// What shared pages, such as the home page, say of an issue. Plain data, so that it can be kept
/// beside the output and read again when only a part of it is made anew.
///
/// @param released when it appeared, in the publication's time zone; empty without a date
/// @param editions by language: those that are in the output, alone or in the facing edition
/// @param facing the formats of the facing edition in the output
/// @param indicators those it cites, by id: each with its past in the newest issue that cites it,
///   with its latest observation alone in all others
public record IssueCard(
    String issue,
    Optional<LocalDate> date,
    Optional<Period> period,
    Optional<String> number,
    Optional<OffsetDateTime> released,
    List<EditionCard> editions,
    List<Rendition.Format> facing,
    List<Series> indicators) {
  /// A card without a facing edition.
  public IssueCard(
      String issue,
      Optional<LocalDate> date,
      Optional<Period> period,
      Optional<String> number,
      Optional<OffsetDateTime> released,
      List<EditionCard> editions,
      List<Series> indicators) {
    this(issue, date, period, number, released, editions, List.of(), indicators);
  }

  public IssueCard {
    facing = List.copyOf(facing);
    editions = List.copyOf(editions);
    indicators = List.copyOf(indicators);
  }

  /// An edition of the issue.
  ///
  /// @param standfirst empty where there is none
  /// @param formats those of its own that are in the output; none where it stands in the facing
  ///   edition alone
  /// @param paper how large its PDF is, where it has one
  /// @param mentions what it has of tags, authors and checkpoints
  public record EditionCard(
      Language language,
      String title,
      String standfirst,
      List<Rendition.Format> formats,
      Optional<Paper> paper,
      Mentions mentions) {
    public EditionCard {
      formats = List.copyOf(formats);
    }

    /// Of its checkpoints, in order; none where no checkpoint has a reading.
    public List<Reading.Status> statuses() {
      return mentions.checkpoints().stream().map(CheckpointNote::status).toList();
    }

    /// Whether it has a page.
    public boolean hasPage() {
      return formats.contains(Rendition.Format.HTML);
    }
  }

  /// How large a PDF is.
  public record Paper(long bytes, int pages) {}

  /// What pages of their own tell of an edition.
  ///
  /// @param series of which it is a part
  /// @param corrections the newest first
  public record Mentions(
      List<String> tags,
      Optional<String> series,
      List<String> authors,
      List<CheckpointNote> checkpoints,
      List<CorrectionNote> corrections) {
    /// An edition without any.
    public static final Mentions NONE =
        new Mentions(List.of(), Optional.empty(), List.of(), List.of(), List.of());

    public Mentions {
      tags = List.copyOf(tags);
      authors = List.copyOf(authors);
      checkpoints = List.copyOf(checkpoints);
      corrections = List.copyOf(corrections);
    }

    /// When it was last put right.
    public Optional<LocalDate> corrected() {
      return corrections.stream().map(CorrectionNote::date).max(LocalDate::compareTo);
    }
  }

  /// What was put right in an edition, without markup.
  public record CorrectionNote(LocalDate date, String text) {}

  /// How a checkpoint stood in an edition, as it was printed.
  ///
  /// @param anchor its row on the edition's page
  /// @param now the figure that the row shows
  /// @param period of that figure, with what it is compared with
  public record CheckpointNote(
      String id,
      String anchor,
      String what,
      Optional<String> trigger,
      Optional<String> now,
      Optional<String> period,
      Reading.Status status) {}

  /// Whether any of its editions has a page.
  public boolean hasPage() {
    return hasFacingPage() || editions.stream().anyMatch(EditionCard::hasPage);
  }

  /// Whether the facing edition has a page.
  public boolean hasFacingPage() {
    return facing.contains(Rendition.Format.HTML);
  }

  /// The edition of a language.
  public Optional<EditionCard> edition(Language language) {
    return editions.stream().filter(each -> each.language() == language).findFirst();
  }

  /// The indicator of an id, if it is cited.
  public Optional<Series> indicator(String id) {
    return indicators.stream().filter(each -> each.indicator().id().equals(id)).findFirst();
  }
}
