package press.briefing.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import press.briefing.language.Language;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.CheckpointNote;

/// Makes the home pages of languages.
final class FrontPages {
  private final Shelf shelf;
  private final Language language;
  private final String path;
  private final Entries entries;

  private FrontPages(Shelf shelf, Language language) {
    this.shelf = shelf;
    this.language = language;
    this.path = Shelf.front(language);
    this.entries = new Entries(shelf, language, path);
  }

  static Stream<Page> pages(Shelf shelf, Language language) {
    return new FrontPages(shelf, language).page();
  }

  private Stream<Page> page() {
    Map<Language, String> versions = new LinkedHashMap<>();
    shelf.languages().forEach(each -> versions.put(each, Shelf.front(each)));
    List<IssueCard> past = shelf.cards().stream().skip(1).toList();
    Front view =
        new Front(
            shelf.cards().stream().findFirst().flatMap(entries::of),
            standings(),
            years(past),
            key(past),
            Serials.rows(shelf, language, path),
            Tags.rows(shelf, language, path));
    return shelf.page(Sheet.of(path, language, shelf.title(language), versions), "front", view);
  }

  private Stream<CheckpointNote> notes(IssueCard card) {
    return Shelf.edition(card, language).stream()
        .flatMap(edition -> edition.mentions().checkpoints().stream());
  }

  private List<Front.Standing> standings() {
    return shelf.cards().stream().limit(1).flatMap(this::notes).map(this::standing).toList();
  }

  private Front.Standing standing(CheckpointNote note) {
    String life = new Checkpoints.Life(note.id(), List.of()).path(language);
    return new Front.Standing(
        note.what(), Web.way(path, life), shelf.stationery().sign(note.status(), language));
  }

  private List<Front.Year> years(List<IssueCard> past) {
    Map<String, List<Entry>> years = new LinkedHashMap<>();
    for (IssueCard card : past) {
      String year = card.date().map(LocalDate::getYear).map(String::valueOf).orElse("");
      entries
          .of(card)
          .ifPresent(entry -> years.computeIfAbsent(year, _ -> new ArrayList<>()).add(entry));
    }
    Set<String> names = years.keySet();
    return names.stream()
        .map(each ->
            new Front.Year(
                each.isEmpty() && names.size() > 1 ? shelf.word(language, "undated") : each,
                years.getOrDefault(each, List.of())))
        .toList();
  }

  private List<Record> key(List<IssueCard> past) {
    return past.stream()
        .flatMap(this::notes)
        .map(CheckpointNote::status)
        .distinct()
        .sorted()
        .map(status -> shelf.stationery().sign(status, language))
        .toList();
  }
}
