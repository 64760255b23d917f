package press.briefing.site;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.language.DateText;
import press.briefing.language.Language;
import press.briefing.language.PeriodWords;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.site.search.Index;
import press.briefing.tree.JsonObject;

/// Gathers the issues for search in the browser.
final class Search {
  private static final String FOLDER = "search";

  private final Shelf shelf;
  private final Map<Language, Index> indexes = new EnumMap<>(Language.class);

  Search(Shelf shelf) {
    this.shelf = shelf;
    shelf.languages().forEach(each -> indexes.put(each, new Index()));
  }

  /// Takes an edition in: for its own language, and for others in which the issue does not appear.
  void add(IssueCard card, EditionCard edition, Article article) {
    indexes.forEach((language, index) -> {
      Optional<Language> spoken = Shelf.edition(card, language).map(EditionCard::language);
      if (spoken.filter(each -> each == edition.language()).isPresent()) {
        String head =
            String.join(
                " ",
                edition.title(),
                edition.standfirst(),
                String.join(" ", edition.mentions().tags()),
                edition.mentions().series().orElse(""),
                article.heads());
        index.add(shown(language, card, edition), head, article.text());
      }
    });
  }

  private static JsonObject shown(Language language, IssueCard card, EditionCard edition) {
    String when =
        card.period()
            .map(each -> PeriodWords.full(each, language))
            .or(() -> card.date().map(each -> DateText.full(each, language)))
            .orElse("");
    String page = Spots.list(language, FOLDER);
    return new JsonObject()
        .text("title", edition.title())
        .text("href", Web.way(page, Entries.path(card, edition)))
        .text("when", when)
        .text("lang", edition.language().tag())
        .text("text", edition.standfirst());
  }

  /// @param files of the index, apart by spaces: the documents, then the parts in order
  private record View(int parts, String files) {}

  Stream<Page> pages() {
    return indexes.entrySet().stream().flatMap(each -> pages(each.getKey(), each.getValue()));
  }

  private static String named(String name, String text) {
    return name + "-" + Slug.hash(text) + ".js";
  }

  /// Every file bears a name that its content gives it, so that files of two indexes never meet,
  /// and those that stay the same are not sent again.
  private Stream<Page> pages(Language language, Index index) {
    Map<String, String> files = new LinkedHashMap<>();
    index.files().forEach((name, text) -> files.put(named(name, text), text));
    String page = Spots.list(language, FOLDER);
    String folder = language.tag() + "/" + FOLDER + "/";
    Sheet sheet =
        Sheet.of(page, language, shelf.word(language, FOLDER), Lists.versions(shelf, FOLDER))
            .running("search.js");
    return Stream.concat(
        shelf.page(sheet, FOLDER, new View(index.parts(), String.join(" ", files.keySet()))),
        files.entrySet().stream()
            .map(each ->
                new Page(
                    folder + each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8))));
  }
}
