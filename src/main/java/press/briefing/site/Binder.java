package press.briefing.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.briefing.language.Language;
import press.briefing.model.EditionName;
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
  private final List<IssueCard> facing;

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
    this.facing = shelf.cards().stream().filter(IssueCard::hasFacingPage).toList();
  }

  /// A page of an issue, in the language that speaks around its text.
  private record Leaf(IssueCard card, EditionCard edition, EditionName name, String path) {
    Language language() {
      return edition.language();
    }

    boolean isFacing() {
      return name == EditionName.BOTH;
    }
  }

  /// The page of an edition as it goes out.
  String bind(IssueCard card, EditionName name, String page) {
    return shelf.languages().stream()
        .filter(name.languages()::contains)
        .flatMap(language -> card.edition(language).stream())
        .findFirst()
        .map(edition -> new Leaf(card, edition, name, path(card, edition, name)))
        .map(leaf -> bind(leaf, page))
        .orElse(page);
  }

  private static String path(IssueCard card, EditionCard edition, EditionName name) {
    return name == EditionName.BOTH ? Entries.facing(card) : Entries.path(card, edition);
  }

  private String bind(Leaf leaf, String page) {
    String bar = bars.getOrDefault(leaf.language(), "");
    String sized =
        Regions.fill(
            page,
            "pdf",
            PaperText.of(shelf, leaf.edition(), leaf.language())
                .map(text -> " " + text)
                .orElse(""));
    String barred = Regions.fill(sized, "nav", bar);
    String led = Regions.fill(barred, "neighbours", neighbours(leaf));
    String tongued = Regions.fill(led, "languages", tongues(leaf));
    return Regions.fill(tongued, "head", head(leaf));
  }

  private record Tongues(List<Tongue> tongues) {}

  /// @param tag its language; empty for the facing edition, which is in no one language
  /// @param there whether the issue appears in it; else the way leads to the language's home page
  private record Tongue(String tag, String name, String href, boolean here, boolean there) {}

  private String tongues(Leaf leaf) {
    if (shelf.languages().size() < 2) {
      return "";
    }
    List<Tongue> tongues = new ArrayList<>();
    shelf.languages().stream()
        .filter(each -> !isFacingAlone(each, leaf.card()))
        .forEach(each -> tongues.add(tongue(each, leaf)));
    if (leaf.card().hasFacingPage()) {
      String way = Web.way(leaf.path(), Entries.facing(leaf.card()));
      String name = shelf.word(leaf.language(), "both");
      tongues.add(new Tongue("", name, way, leaf.isFacing(), true));
    }
    return set("languages", leaf.language(), new Tongues(tongues));
  }

  /// Whether an issue speaks a language on its facing page alone.
  private static boolean isFacingAlone(Language language, IssueCard card) {
    return card.hasFacingPage()
        && card.edition(language).filter(edition -> !edition.hasPage()).isPresent();
  }

  private Tongue tongue(Language each, Leaf leaf) {
    Optional<String> there =
        leaf.card()
            .edition(each)
            .filter(EditionCard::hasPage)
            .map(other -> Entries.path(leaf.card(), other));
    return new Tongue(
        each.tag(),
        shelf.word(each, "language"),
        Web.way(leaf.path(), there.orElse(Shelf.front(each))),
        each == leaf.language() && !leaf.isFacing(),
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

  private String neighbours(Leaf leaf) {
    Language language = leaf.language();
    List<IssueCard> cards = leaf.isFacing() ? facing : shown.getOrDefault(language, List.of());
    int at =
        leaf.isFacing()
            ? facing.indexOf(leaf.card())
            : positions.getOrDefault(language, Map.of()).getOrDefault(leaf.card().issue(), -1);
    Neighbours view =
        new Neighbours(
            neighbour(cards, at + 1, leaf),
            neighbour(cards, at - 1, leaf),
            Serials.name(leaf.card(), language).flatMap(name -> serial(name, leaf)));
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

  private Optional<Serial> serial(String name, Leaf leaf) {
    Language language = leaf.language();
    IssueCard card = leaf.card();
    return Optional.ofNullable(serials.getOrDefault(language, Map.of()).get(Slug.of(name)))
        .map(found ->
            new Serial(
                found.name(),
                Web.way(leaf.path(), found.path(language)),
                found.cards().indexOf(card) + 1 + "/" + found.cards().size(),
                found.beside(card, -1).flatMap(each -> neighbour(each, leaf)),
                found.beside(card, 1).flatMap(each -> neighbour(each, leaf))));
  }

  private static Optional<Neighbour> neighbour(List<IssueCard> cards, int at, Leaf leaf) {
    return at < 0 || at >= cards.size() ? Optional.empty() : neighbour(cards.get(at), leaf);
  }

  /// An issue that has no facing page is met in the language that speaks around this one.
  private static Optional<Neighbour> neighbour(IssueCard card, Leaf leaf) {
    EditionName name = card.hasFacingPage() ? leaf.name() : EditionName.of(leaf.language());
    return card.edition(leaf.language())
        .map(edition ->
            new Neighbour(Web.way(leaf.path(), path(card, edition, name)), edition.title()));
  }

  /// The facing page is no translation of the others, and so they are no alternates of it.
  private String head(Leaf leaf) {
    IssueCard card = leaf.card();
    String path = leaf.path();
    MarkupWriter out = new MarkupWriter();
    shelf
        .address(path)
        .ifPresent(address -> {
          out.empty("meta", "property", "og:url", "content", address);
          out.empty("link", "rel", "canonical", "href", address);
        });
    Map<Language, String> versions = new EnumMap<>(Language.class);
    card.editions().stream()
        .filter(each -> each.hasPage() && !leaf.isFacing())
        .forEach(each -> versions.put(each.language(), Entries.path(card, each)));
    for (Frame.Other other : Frames.alternates(shelf, path, versions)) {
      out.empty("link", "rel", "alternate", "hreflang", other.tag(), "href", other.href());
    }
    for (Frame.Feed feed : Feeds.links(shelf, leaf.language(), path)) {
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
    new Posters(shelf).announce(card, leaf.edition(), out);
    Icons.Links icons = shelf.icons().from(shelf, path);
    out.empty("link", "rel", "icon", "type", "image/svg+xml", "href", icons.svg());
    out.empty("link", "rel", "apple-touch-icon", "href", icons.png());
    return out.markup(Data.issue(shelf, card, leaf.edition(), leaf.name())).done().text();
  }
}
