package press.briefing.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import press.briefing.language.Language;
import press.briefing.model.Briefing;
import press.briefing.model.Edition;
import press.briefing.model.FrontMatter;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.model.PlainText;
import press.briefing.model.Reading;
import press.briefing.model.Rendition.Format;

/// Writes the cards of issues.
final class Cards {
  private static final Comparator<IssueCard> NEWEST_FIRST =
      Comparator.comparing(
              IssueCard::date,
              Comparator.comparing(each -> each.map(day -> -day.toEpochDay()).orElse(0L)))
          .thenComparing(IssueCard::issue);

  private Cards() {}

  /// The card of a briefing, with the editions that are in the output.
  static IssueCard of(Briefing briefing, List<EditionCard> editions) {
    return new IssueCard(
        briefing.issue(),
        first(briefing, FrontMatter::date),
        first(briefing, FrontMatter::period),
        first(briefing, FrontMatter::number),
        editions);
  }

  private static <T> Optional<T> first(Briefing briefing, Function<FrontMatter, Optional<T>> fact) {
    return briefing.editions().stream()
        .map(Edition::frontMatter)
        .flatMap(each -> fact.apply(each).stream())
        .findFirst();
  }

  static EditionCard of(Edition edition, List<Format> formats) {
    List<Reading.Status> statuses =
        edition.checkpoints().stream()
            .flatMap(row -> row.reading().stream())
            .map(Reading::status)
            .toList();
    return new EditionCard(
        edition.language(),
        PlainText.of(edition.copy().title()),
        PlainText.of(edition.copy().standfirst()),
        formats.stream().distinct().sorted().toList(),
        statuses);
  }

  static IssueCard with(IssueCard card, List<EditionCard> editions) {
    return new IssueCard(card.issue(), card.date(), card.period(), card.number(), editions);
  }

  static EditionCard with(EditionCard card, List<Format> formats) {
    return new EditionCard(
        card.language(), card.title(), card.standfirst(), formats, card.statuses());
  }

  /// A new card together with what stays of the last one.
  static IssueCard joined(IssueCard fresh, Optional<IssueCard> kept) {
    Stream<EditionCard> old =
        kept.stream()
            .flatMap(card -> card.editions().stream())
            .filter(each -> fresh.edition(each.language()).isEmpty());
    return with(
        fresh,
        Stream.concat(fresh.editions().stream(), old)
            .sorted(Comparator.comparing(EditionCard::language))
            .toList());
  }

  /// Newest first; those without a date last.
  static List<IssueCard> newestFirst(List<IssueCard> cards) {
    return cards.stream().sorted(NEWEST_FIRST).toList();
  }

  /// The folder of an edition in the output.
  static String folder(String issue, Language language) {
    return language.tag() + "/" + issue + "/";
  }
}
