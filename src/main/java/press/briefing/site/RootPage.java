package press.briefing.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.briefing.language.Language;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.EditionCard;

/// Makes the page at the top, from which readers go to the home page of their language. It chooses
/// for nobody, and shows the newest issues in all of their languages.
record RootPage(Shelf shelf) {
  static final String PATH = "index.html";
  private static final int PAST = 6;

  /// What the template is given.
  ///
  /// @param key the signs that the page uses
  private record View(
      List<Door> doors, Optional<Issue> latest, List<Issue> past, List<Record> key) {}

  /// A way to the home page of a language.
  ///
  /// @param archive the way to all issues
  /// @param all what leads there
  private record Door(
      String tag, String name, String title, String home, String archive, String all) {}

  /// @param about the issue in the page's language, or in the one that it has
  /// @param facing the way to its facing edition
  private record Issue(Entry about, List<Story> stories, Optional<String> facing) {}

  /// The issue in one language.
  private record Story(String tag, String read, Entry entry) {}

  Stream<Page> page() {
    Language language = shelf.source();
    Map<Language, String> versions = new LinkedHashMap<>();
    shelf.languages().forEach(each -> versions.put(each, Shelf.front(each)));
    List<Issue> issues =
        shelf.cards().stream().limit(1 + PAST).flatMap(card -> issue(card).stream()).toList();
    View view =
        new View(
            shelf.languages().stream().map(this::door).toList(),
            issues.stream().findFirst(),
            issues.stream().skip(1).toList(),
            key(language));
    return shelf.page(Sheet.of(PATH, language, title(), versions), "home", view);
  }

  private String title() {
    String titles =
        shelf.languages().stream().map(shelf::title).distinct().collect(Collectors.joining(" · "));
    return titles.isEmpty() ? shelf.title(shelf.source()) : titles;
  }

  private Door door(Language each) {
    return new Door(
        each.tag(),
        shelf.word(each, "language"),
        shelf.title(each),
        Shelf.front(each),
        shelf.cards().size() > 1 ? Shelf.front(each) + "#archive" : Shelf.front(each),
        shelf.word(each, "archive"));
  }

  private Optional<Issue> issue(IssueCard card) {
    return new Entries(shelf, shelf.source(), PATH)
        .of(card)
        .map(about ->
            new Issue(
                about,
                shelf.languages().stream().flatMap(each -> story(card, each).stream()).toList(),
                Optional.of(Entries.facing(card)).filter(_ -> !card.facing().isEmpty())));
  }

  private Optional<Story> story(IssueCard card, Language each) {
    return card.edition(each)
        .flatMap(_ -> new Entries(shelf, each, PATH).of(card))
        .map(entry -> new Story(each.tag(), shelf.word(each, "read"), entry));
  }

  private List<Record> key(Language language) {
    return shelf.cards().stream()
        .limit(1 + PAST)
        .flatMap(card -> Shelf.edition(card, language).stream())
        .map(EditionCard::statuses)
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .map(status -> shelf.stationery().sign(status, language))
        .toList();
  }
}
