package press.briefing.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.briefing.language.Language;
import press.briefing.model.IssueCard;

/// The tags of one language's editions; case does not tell them apart.
final class Tags {
  private Tags() {}

  /// A tag.
  ///
  /// @param name as the newest issue spells it
  /// @param cards newest first
  record Tag(String name, String slug, List<IssueCard> cards) {
    String path(Language language) {
      return Spots.page(language, "tags", slug);
    }
  }

  /// All tags, those of the most issues first.
  static List<Tag> of(Shelf shelf, Language language) {
    Map<String, Tag> tags = new LinkedHashMap<>();
    for (IssueCard card : shelf.cards()) {
      card.edition(language).stream()
          .flatMap(edition -> edition.mentions().tags().stream())
          .filter(name -> !name.isBlank())
          .forEach(name -> add(tags, name, card));
    }
    return tags.values().stream()
        .sorted((one, other) -> other.cards().size() - one.cards().size())
        .toList();
  }

  private static void add(Map<String, Tag> tags, String name, IssueCard card) {
    String slug = Slug.of(name);
    Tag tag = tags.computeIfAbsent(slug, _ -> new Tag(name, slug, new ArrayList<>()));
    boolean known = !tag.cards().isEmpty() && tag.cards().getLast().issue().equals(card.issue());
    if (!known) {
      tag.cards().add(card);
    }
  }

  static Stream<Page> pages(Shelf shelf, Language language) {
    List<Tag> tags = of(shelf, language);
    return Stream.concat(
        tags.stream().flatMap(tag -> page(shelf, language, tag)),
        Lists.page(shelf, language, "tags", page -> rows(shelf, language, page)));
  }

  /// The tags as links from a page.
  static List<Front.Row> rows(Shelf shelf, Language language, String page) {
    return of(shelf, language).stream()
        .map(tag ->
            Front.Row.of(
                tag.name(),
                Web.way(page, tag.path(language)),
                shelf.word(language, "times", tag.cards().size())))
        .toList();
  }

  private record View(String up, List<Entry> entries) {}

  private static Stream<Page> page(Shelf shelf, Language language, Tag tag) {
    String path = tag.path(language);
    Entries entries = new Entries(shelf, language, path);
    View view =
        new View(
            Web.way(path, Spots.list(language, "tags")),
            tag.cards().stream().flatMap(card -> entries.of(card).stream()).toList());
    return shelf.page(Sheet.of(path, language, tag.name(), Map.of()), "tag", view);
  }
}
