package press.briefing.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.language.Language;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.model.Rendition;
import press.briefing.site.feed.Atom;
import press.briefing.site.feed.Feed;
import press.briefing.site.feed.JsonFeed;

/// Gathers the newest issues of each language for feeds; without an address of the publication
/// there are none.
final class Feeds {
  private static final int MOST = 20;

  private final Shelf shelf;
  private final Map<Language, List<Feed.Entry>> entries = new EnumMap<>(Language.class);

  Feeds(Shelf shelf) {
    this.shelf = shelf;
  }

  private static String folder(Language language) {
    return language.tag() + "/feed/";
  }

  /// The feeds of a language as links from a page.
  static List<Frame.Feed> links(Shelf shelf, Language language, String page) {
    boolean dated =
        shelf.cards().stream()
            .anyMatch(card ->
                card.released().isPresent()
                    && card.edition(language).filter(EditionCard::hasPage).isPresent());
    return shelf.base().isEmpty() || !dated
        ? List.of()
        : List.of(
            new Frame.Feed(
                "application/atom+xml",
                shelf.word(language, "feed_atom"),
                shelf.way(page, folder(language) + Atom.NAME)),
            new Frame.Feed(
                "application/feed+json",
                shelf.word(language, "feed_json"),
                shelf.way(page, folder(language) + JsonFeed.NAME)));
  }

  /// Takes an edition in, newest first, if a feed may hold it.
  void add(IssueCard card, EditionCard edition, Article article) {
    List<Feed.Entry> list = entries.computeIfAbsent(edition.language(), _ -> new ArrayList<>());
    if (list.size() < MOST && card.released().isPresent()) {
      shelf
          .address(Entries.path(card, edition))
          .ifPresent(address -> list.add(entry(card, edition, article, address)));
    }
  }

  private Feed.Entry entry(IssueCard card, EditionCard edition, Article article, String address) {
    Optional<String> pdf =
        Optional.of(Entries.pdf(card, edition))
            .filter(_ -> edition.formats().contains(Rendition.Format.PDF));
    return new Feed.Entry(
        address,
        edition.title(),
        edition.standfirst(),
        article.at(address),
        card.released().orElseThrow(),
        shelf.updated(card, edition).orElseThrow(),
        edition.mentions().authors(),
        edition.mentions().tags(),
        pdf.flatMap(shelf::address));
  }

  Stream<Page> pages() {
    return entries.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .flatMap(each -> pages(each.getKey(), each.getValue()));
  }

  private Stream<Page> pages(Language language, List<Feed.Entry> list) {
    String folder = folder(language);
    Feed feed =
        new Feed(
            language.tag(),
            shelf.title(language),
            shelf.address(Shelf.front(language)).orElseThrow(),
            shelf.address(folder).orElseThrow(),
            list);
    return Stream.of(
        page(folder + Atom.NAME, Atom.write(feed)),
        page(folder + JsonFeed.NAME, JsonFeed.write(feed)));
  }

  private static Page page(String path, String text) {
    return new Page(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
