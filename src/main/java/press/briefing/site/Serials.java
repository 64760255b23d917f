package press.briefing.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.language.Language;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.EditionCard;

/// The series that editions of one language belong to. Like tags they lie below a name that no
/// issue can have.
final class Serials {
  static final String FOLDER = "pages/series";

  private Serials() {}

  /// A series.
  ///
  /// @param name as the newest issue spells it
  /// @param cards oldest first
  record Serial(String name, String slug, List<IssueCard> cards) {
    String path(Language language) {
      return Spots.page(language, FOLDER, slug);
    }

    /// Its part before or after an issue.
    Optional<IssueCard> beside(IssueCard card, int step) {
      int at = cards.indexOf(card) + step;
      return at < 0 || at >= cards.size() ? Optional.empty() : Optional.of(cards.get(at));
    }
  }

  /// All series, the one with the newest issue first; case does not tell them apart.
  static List<Serial> of(Shelf shelf, Language language) {
    Map<String, Serial> serials = new LinkedHashMap<>();
    for (IssueCard card : shelf.cards()) {
      name(card, language)
          .ifPresent(name ->
              serials
                  .computeIfAbsent(Slug.of(name), slug -> new Serial(name, slug, new ArrayList<>()))
                  .cards()
                  .addFirst(card));
    }
    return List.copyOf(serials.values());
  }

  /// The series of an issue in a language.
  static Optional<String> name(IssueCard card, Language language) {
    return card.edition(language)
        .map(EditionCard::mentions)
        .flatMap(IssueCard.Mentions::series)
        .filter(name -> !name.isBlank());
  }

  static Stream<Page> pages(Shelf shelf, Language language) {
    return Stream.concat(
        of(shelf, language).stream().flatMap(serial -> page(shelf, language, serial)),
        Lists.page(shelf, language, FOLDER, page -> rows(shelf, language, page)));
  }

  /// The series as links from a page.
  static List<Front.Row> rows(Shelf shelf, Language language, String page) {
    return of(shelf, language).stream()
        .map(serial ->
            Front.Row.of(
                serial.name(),
                Web.way(page, serial.path(language)),
                shelf.word(language, "times", serial.cards().size())))
        .toList();
  }

  private record View(String up, String times, List<Entry> entries) {}

  private static Stream<Page> page(Shelf shelf, Language language, Serial serial) {
    String path = serial.path(language);
    Entries entries = new Entries(shelf, language, path);
    View view =
        new View(
            Web.way(path, Spots.list(language, FOLDER)),
            shelf.word(language, "times", serial.cards().size()),
            serial.cards().stream().flatMap(card -> entries.of(card).stream()).toList());
    Sheet sheet =
        Sheet.of(path, language, serial.name(), Map.of())
            .with(Data.serial(shelf, language, serial));
    return shelf.page(sheet, "serial", view);
  }
}
