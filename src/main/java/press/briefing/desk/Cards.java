package press.briefing.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import press.briefing.model.Briefing;
import press.briefing.model.Edition;
import press.briefing.model.EditionName;
import press.briefing.model.FrontMatter;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.model.PlainText;
import press.briefing.model.Rendition.Format;
import press.briefing.model.Series;

/// Writes the cards of issues.
final class Cards {
  private static final int WITH_PAST = 2;

  private static final Comparator<IssueCard> NEWEST_FIRST =
      Comparator.comparing(
              IssueCard::date,
              Comparator.comparing(
                  each -> each.map(day -> -day.toEpochDay()).orElse(Long.MAX_VALUE)))
          .thenComparing(IssueCard::issue, Comparator.reverseOrder());

  private Cards() {}

  /// The card of a briefing, with the editions that are in the output.
  ///
  /// @param release when it may appear, where that was said
  /// @param facing the formats of the facing edition that were made
  /// @param cited the ids of the indicators it cites
  static IssueCard of(
      Briefing briefing,
      Optional<OffsetDateTime> release,
      List<EditionCard> editions,
      List<Format> facing,
      Collection<String> cited) {
    Optional<LocalDate> date = first(briefing, FrontMatter::date);
    return new IssueCard(
        briefing.issue(),
        date,
        first(briefing, FrontMatter::period),
        first(briefing, FrontMatter::number),
        release.or(() -> date.map(day -> start(day, briefing))),
        editions,
        facing,
        cited.stream().sorted().flatMap(id -> briefing.series(id).stream()).map(Past::of).toList());
  }

  private static OffsetDateTime start(LocalDate day, Briefing briefing) {
    return day.atStartOfDay(briefing.publication().timeZone()).toOffsetDateTime();
  }

  private static <T> Optional<T> first(Briefing briefing, Function<FrontMatter, Optional<T>> fact) {
    return briefing.editions().stream()
        .map(Edition::frontMatter)
        .flatMap(each -> fact.apply(each).stream())
        .findFirst();
  }

  static EditionCard of(
      Edition edition,
      List<Format> formats,
      Optional<IssueCard.Paper> paper,
      List<IssueCard.CheckpointNote> checkpoints) {
    FrontMatter front = edition.frontMatter();
    return new EditionCard(
        edition.language(),
        PlainText.of(edition.copy().title()),
        PlainText.of(edition.copy().standfirst()),
        formats.stream().distinct().sorted().toList(),
        paper,
        new IssueCard.Mentions(
            front.tags(),
            front.series(),
            front.authors(),
            checkpoints,
            edition.copy().corrections().stream()
                .map(each -> new IssueCard.CorrectionNote(each.date(), PlainText.of(each.text())))
                .toList()));
  }

  static IssueCard with(IssueCard card, List<EditionCard> editions, List<Format> facing) {
    return with(card, editions, facing, card.indicators());
  }

  private static IssueCard with(
      IssueCard card, List<EditionCard> editions, List<Format> facing, List<Series> indicators) {
    return new IssueCard(
        card.issue(),
        card.date(),
        card.period(),
        card.number(),
        card.released(),
        editions,
        facing,
        indicators);
  }

  static EditionCard with(EditionCard card, List<Format> formats) {
    return new EditionCard(
        card.language(),
        card.title(),
        card.standfirst(),
        formats,
        card.paper().filter(_ -> formats.contains(Format.PDF)),
        card.mentions());
  }

  /// A new card together with what stays of the last one.
  static IssueCard joined(IssueCard fresh, Optional<IssueCard> kept) {
    Stream<EditionCard> old =
        kept.stream()
            .flatMap(card -> card.editions().stream())
            .filter(each -> fresh.edition(each.language()).isEmpty());
    Stream<Series> cited =
        kept.stream()
            .flatMap(card -> card.indicators().stream())
            .filter(each -> fresh.indicator(each.indicator().id()).isEmpty());
    Stream<Format> facing = kept.stream().flatMap(card -> card.facing().stream());
    return with(
        fresh,
        Stream.concat(fresh.editions().stream(), old)
            .sorted(Comparator.comparing(EditionCard::language))
            .toList(),
        Stream.concat(fresh.facing().stream(), facing).distinct().sorted().toList(),
        Stream.concat(fresh.indicators().stream(), cited)
            .sorted(Comparator.comparing(each -> each.indicator().id()))
            .toList());
  }

  /// Newest first; those without a date last. Only the newest two that cite an indicator keep its
  /// past: the second stands in where the first is withdrawn.
  static List<IssueCard> newestFirst(List<IssueCard> cards) {
    Map<String, Integer> told = new HashMap<>();
    return cards.stream()
        .sorted(NEWEST_FIRST)
        .map(card -> with(card, card.editions(), card.facing(), brief(card.indicators(), told)))
        .toList();
  }

  private static List<Series> brief(List<Series> indicators, Map<String, Integer> told) {
    return indicators.stream()
        .map(each ->
            told.merge(each.indicator().id(), 1, Integer::sum) <= WITH_PAST
                ? each
                : Past.latest(each))
        .toList();
  }

  /// The folder of an edition in the output.
  static String folder(String issue, EditionName edition) {
    return edition.tag() + "/" + issue + "/";
  }

  /// The formats of an edition in the output.
  static List<Format> formats(IssueCard card, EditionName edition) {
    return edition == EditionName.BOTH
        ? card.facing()
        : card.editions().stream()
            .filter(each -> EditionName.of(each.language()) == edition)
            .flatMap(each -> each.formats().stream())
            .toList();
  }
}
