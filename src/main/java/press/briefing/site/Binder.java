package press.briefing.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.briefing.language.Language;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.template.engine.MarkupWriter;

/// Binds the pages of issues into the site: the bar of links, the issues before and after, and what
/// machines read.
final class Binder {
  private final Shelf shelf;
  private final Map<Language, String> bars = new EnumMap<>(Language.class);
  private final Map<Language, List<IssueCard>> shown = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, Serials.Serial>> serials = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, Integer>> positions = new EnumMap<>(Language.class);

  Binder(Shelf shelf) {
    this.shelf = shelf;
    for (Language language : shelf.languages()) {
      Map<String, Serials.Serial> named = new HashMap<>();
      Serials.of(shelf, language).forEach(each -> named.put(each.slug(), each));
      serials.put(language, named);
      bars.put(language, Frames.bar(shelf, language, language.tag() + "/-/index.html"));
      List<IssueCard> cards = new ArrayList<>();
      Map<String, Integer> order = new HashMap<>();
      for (IssueCard card : shelf.cards()) {
        if (card.edition(language).filter(EditionCard::hasPage).isPresent()) {
          order.put(card.issue(), cards.size());
          cards.add(card);
        }
      }
      shown.put(language, cards);
      positions.put(language, order);
    }
  }

  /// The page of an edition as it goes out.
  String bind(IssueCard card, EditionCard edition, String page) {
    String path = Entries.path(card, edition);
    String bar = bars.getOrDefault(edition.language(), "");
    String barred = Regions.fill(page, "nav", bar);
    String led = Regions.fill(barred, "neighbours", neighbours(card, edition, path));
    String tongued = Regions.fill(led, "languages", tongues(card, edition, path));
    return Regions.fill(tongued, "head", head(card, edition, path));
  }

  private record Tongues(List<Tongue> tongues) {}

  /// @param there whether the issue appears in it; else the way leads to the language's home page
  private record Tongue(String tag, String name, String href, boolean here, boolean there) {}

  private String tongues(IssueCard card, EditionCard edition, String path) {
    if (shelf.languages().size() < 2) {
      return "";
    }
    Tongues view =
        new Tongues(
            shelf.languages().stream().map(each -> tongue(each, card, edition, path)).toList());
    return set("languages", edition.language(), view);
  }

  private Tongue tongue(Language each, IssueCard card, EditionCard edition, String path) {
    Optional<String> there =
        card.edition(each).filter(EditionCard::hasPage).map(other -> Entries.path(card, other));
    return new Tongue(
        each.tag(),
        shelf.word(each, "language"),
        Web.way(path, there.orElse(Shelf.front(each))),
        each == edition.language(),
        there.isPresent());
  }

  private String set(String template, Language language, Record view) {
    return shelf
        .stationery()
        .set(template, language, Map.of(template, view), shelf.problems())
        .map(String::strip)
        .orElse("");
  }

  private record Neighbours(
      Optional<Neighbour> previous, Optional<Neighbour> next, Optional<Serial> serial) {}

  private record Neighbour(String href, String title) {}

  private String neighbours(IssueCard card, EditionCard edition, String path) {
    Language language = edition.language();
    List<IssueCard> cards = shown.getOrDefault(language, List.of());
    int at = positions.getOrDefault(language, Map.of()).getOrDefault(card.issue(), -1);
    Neighbours view =
        new Neighbours(
            neighbour(cards, at + 1, language, path),
            neighbour(cards, at - 1, language, path),
            Serials.name(card, language).flatMap(name -> serial(name, card, language, path)));
    return set("neighbours", language, view);
  }

  /// The series of an issue as its page shows it.
  ///
  /// @param part which one it is, and of how many
  private record Serial(
      String name,
      String href,
      String part,
      Optional<Neighbour> previous,
      Optional<Neighbour> next) {}

  private Optional<Serial> serial(String name, IssueCard card, Language language, String path) {
    return Optional.ofNullable(serials.getOrDefault(language, Map.of()).get(Slug.of(name)))
        .map(found ->
            new Serial(
                found.name(),
                Web.way(path, found.path(language)),
                found.cards().indexOf(card) + 1 + "/" + found.cards().size(),
                found.beside(card, -1).flatMap(each -> neighbour(each, language, path)),
                found.beside(card, 1).flatMap(each -> neighbour(each, language, path))));
  }

  private static Optional<Neighbour> neighbour(
      List<IssueCard> cards, int at, Language language, String path) {
    if (at < 0 || at >= cards.size()) {
      return Optional.empty();
    }
    return neighbour(cards.get(at), language, path);
  }

  private static Optional<Neighbour> neighbour(IssueCard card, Language language, String path) {
    return card.edition(language)
        .map(edition -> new Neighbour(Web.way(path, Entries.path(card, edition)), edition.title()));
  }

  private String head(IssueCard card, EditionCard edition, String path) {
    MarkupWriter out = new MarkupWriter();
    shelf
        .address(path)
        .ifPresent(address -> {
          out.empty("meta", "property", "og:url", "content", address);
          out.empty("link", "rel", "canonical", "href", address);
        });
    Map<Language, String> versions = new EnumMap<>(Language.class);
    card.editions().stream()
        .filter(EditionCard::hasPage)
        .forEach(each -> versions.put(each.language(), Entries.path(card, each)));
    for (Frame.Other other : Frames.alternates(shelf, path, versions)) {
      out.empty("link", "rel", "alternate", "hreflang", other.tag(), "href", other.href());
    }
    for (Frame.Feed feed : Feeds.links(shelf, edition.language(), path)) {
      out.empty(
          "link",
          "rel",
          "alternate",
          "type",
          feed.type(),
          "title",
          feed.title(),
          "href",
          feed.href());
    }
    new Posters(shelf).announce(card, edition, out);
    Icons.Links icons = shelf.icons().from(shelf, path);
    out.empty("link", "rel", "icon", "type", "image/svg+xml", "href", icons.svg());
    out.empty("link", "rel", "apple-touch-icon", "href", icons.png());
    shelf
        .stationery()
        .asset("site.css")
        .ifPresent(css -> out.empty("link", "rel", "stylesheet", "href", Web.way(path, css)));
    return out.markup(Data.issue(shelf, card, edition)).done().text();
  }
}
