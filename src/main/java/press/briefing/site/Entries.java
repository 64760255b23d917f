package press.briefing.site;

import java.util.Optional;
import press.briefing.language.DateText;
import press.briefing.language.Language;
import press.briefing.language.PeriodWords;
import press.briefing.model.EditionName;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.model.Rendition;

/// Lists issues on a page in a language.
record Entries(Shelf shelf, Language language, String page) {
  Optional<Entry> of(IssueCard card) {
    return Shelf.edition(card, language).map(edition -> entry(card, edition));
  }

  private Entry entry(IssueCard card, EditionCard edition) {
    Optional<String> period = card.period().map(each -> PeriodWords.full(each, language));
    Optional<String> date = card.date().map(each -> DateText.full(each, language));
    boolean both = edition.hasPage() && edition.formats().contains(Rendition.Format.PDF);
    return new Entry(
        card.number(),
        card.number().map(number -> shelf.word(language, "issue", number)),
        period,
        date,
        card.date().map(Object::toString),
        period.or(() -> date),
        Web.way(page, path(card, edition)),
        Optional.of(Web.way(page, pdf(card, edition))).filter(_ -> both),
        PaperText.of(shelf, edition, language),
        edition.title(),
        edition.standfirst(),
        foreign(edition.language()),
        edition.statuses().stream()
            .map(status -> shelf.stationery().sign(status, language))
            .toList());
  }

  private Optional<Entry.Foreign> foreign(Language there) {
    return Optional.of(new Entry.Foreign(there.tag(), shelf.word(language, "only_" + there.tag())))
        .filter(_ -> there != language);
  }

  /// The page of an edition, or its PDF where it has no page; the facing edition's where it has
  /// neither.
  static String path(IssueCard card, EditionCard edition) {
    return edition.formats().isEmpty()
        ? facing(card)
        : path(card, EditionName.of(edition.language()), edition.hasPage());
  }

  /// The page of the facing edition, or its PDF where it has no page.
  static String facing(IssueCard card) {
    return path(card, EditionName.BOTH, card.hasFacingPage());
  }

  static String pdf(IssueCard card, EditionCard edition) {
    return path(card, EditionName.of(edition.language()), false);
  }

  private static String path(IssueCard card, EditionName edition, boolean page) {
    String file = page ? "index.html" : card.issue() + "." + edition.tag() + ".pdf";
    return edition.tag() + "/" + card.issue() + "/" + file;
  }
}
