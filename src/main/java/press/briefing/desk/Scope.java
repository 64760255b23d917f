package press.briefing.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.language.Language;
import press.briefing.model.EditionName;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.model.Rendition.Format;
import press.briefing.site.font.PageFonts;
import press.briefing.site.picture.Picture;

/// What of the last output an order replaces, and what it carries over.
record Scope(Order order, Manifest last) {
  /// The formats of an edition that stay as they are.
  List<Format> carried(String issue, EditionName edition) {
    return last.card(issue).map(card -> carried(card, edition)).orElse(List.of());
  }

  private List<Format> carried(IssueCard card, EditionName edition) {
    return Cards.formats(card, edition).stream()
        .filter(format -> !replaces(card.issue(), edition, format))
        .toList();
  }

  private boolean replaces(String issue, EditionName edition, Format format) {
    return order.wants(issue) && order.replaces(edition) && order.wants(format);
  }

  /// How large the PDF of an edition is in the last output.
  Optional<IssueCard.Paper> paper(String issue, Language language) {
    return last.card(issue)
        .flatMap(card -> card.edition(language))
        .flatMap(IssueCard.EditionCard::paper);
  }

  /// The languages whose pages of an issue stay.
  List<Language> carriedPages(String issue) {
    return Stream.of(Language.values())
        .filter(each -> carried(issue, EditionName.of(each)).contains(Format.HTML))
        .toList();
  }

  /// What stays of an issue's card; empty if nothing does.
  Optional<IssueCard> carried(IssueCard card) {
    List<Format> facing = carried(card, EditionName.BOTH);
    List<EditionCard> editions =
        card.editions().stream()
            .map(each -> Cards.with(each, carried(card, EditionName.of(each.language()))))
            .filter(each -> !each.formats().isEmpty() || !facing.isEmpty())
            .toList();
    return Optional.of(Cards.with(card, editions, facing)).filter(_ -> !editions.isEmpty());
  }

  /// The files of carried renditions.
  List<Manifest.Entry> carriedEditions() {
    return last.files().stream().filter(each -> isCarried(each.path())).toList();
  }

  /// What carried pages may link, other than their fonts and pictures, which are seen to by name.
  List<Manifest.Entry> carriedAssets() {
    boolean pages =
        last.cards().stream()
            .anyMatch(card ->
                Stream.of(EditionName.values())
                    .anyMatch(each -> carried(card, each).contains(Format.HTML)));
    return last.files().stream()
        .filter(each -> pages && each.path().startsWith("assets/"))
        .filter(each -> !each.path().startsWith(PageFonts.FOLDER))
        .filter(each -> !each.path().startsWith(Picture.FOLDER))
        .toList();
  }

  private boolean isCarried(String path) {
    String[] names = path.split("/", 3);
    Optional<EditionName> edition = EditionName.ofTag(names[0]);
    if (names.length < 3 || edition.isEmpty()) {
      return false;
    }
    String pdf = names[1] + "." + names[0] + ".pdf";
    Format format = names[2].equals(pdf) ? Format.PDF : Format.HTML;
    return carried(names[1], edition.get()).contains(format);
  }
}
