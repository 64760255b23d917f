package press.briefing.site;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Language;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.template.Stationery;

/// What all shared pages are made from.
///
/// @param cards newest first
/// @param texts pages of text, such as about
/// @param spots the parts of the site by language
record Shelf(
    Stationery stationery,
    List<IssueCard> cards,
    List<PlainPage> texts,
    Map<Language, List<Spot>> spots,
    Icons icons,
    Diagnostics problems) {
  Shelf {
    cards = List.copyOf(cards);
    texts = List.copyOf(texts);
    spots = Map.copyOf(spots);
  }

  /// A part of the site that every page of its language leads to.
  record Spot(String name, String path) {
    /// Whether a page is this one or lies in its folder; the home page is alone in its own.
    boolean holds(String page) {
      String folder = path.substring(0, path.lastIndexOf('/') + 1);
      boolean deep = folder.indexOf('/') < folder.length() - 1 && path.endsWith("/index.html");
      return page.equals(path) || (deep && page.startsWith(folder));
    }
  }

  static Shelf of(
      Stationery stationery, List<IssueCard> cards, List<PlainPage> texts, Diagnostics problems) {
    Icons icons = Icons.of(stationery);
    Shelf bare = new Shelf(stationery, cards, texts, Map.of(), icons, problems);
    Map<Language, List<Spot>> spots = new EnumMap<>(Language.class);
    bare.languages().forEach(each -> spots.put(each, new Spots(bare, each).list()));
    return new Shelf(stationery, cards, texts, spots, icons, problems);
  }

  /// The parts of the site in a language, as a page lists them.
  List<Frame.Place> places(Language language, String page) {
    return spots.getOrDefault(language, List.of()).stream()
        .map(spot -> new Frame.Place(spot.name(), way(page, spot.path()), spot.holds(page)))
        .toList();
  }

  /// The languages that have pages: the publication's own, then those of issues; the first is the
  /// source.
  List<Language> languages() {
    return Stream.concat(
            stationery.publication().languages().stream(),
            Stream.of(Language.values()).filter(this::isUsed))
        .distinct()
        .toList();
  }

  /// The language of pages that belong to none.
  Language source() {
    return languages().stream().findFirst().orElse(Language.KO);
  }

  /// The way from a page to a file. The page for what is missing is shown at any depth, so its ways
  /// begin at the top where that is known.
  String way(String page, String file) {
    return page.equals(MissingPage.PATH) ? Web.top(base()) + file : Web.way(page, file);
  }

  private boolean isUsed(Language language) {
    return cards.stream().anyMatch(card -> card.edition(language).isPresent());
  }

  String word(Language language, String key, Object... arguments) {
    return stationery.word(language, key, arguments);
  }

  /// The title of the publication; where it has none, a word stands for it.
  String title(Language language) {
    return stationery
        .publication()
        .title()
        .map(title -> title.in(language))
        .orElseGet(() -> word(language, "issues"));
  }

  /// The publication's address, if it has one.
  Optional<String> base() {
    return stationery.publication().baseUrl();
  }

  /// The whole address of a file.
  Optional<String> address(String path) {
    return Web.address(base(), path);
  }

  /// When an edition has last changed: it appeared, or was put right.
  Optional<OffsetDateTime> updated(IssueCard card, EditionCard edition) {
    return Stream.concat(
            card.released().stream(), edition.mentions().corrected().map(this::start).stream())
        .max(Comparator.comparing(OffsetDateTime::toInstant));
  }

  private OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(stationery.publication().timeZone()).toOffsetDateTime();
  }

  /// The home page of a language.
  static String front(Language language) {
    return language.tag() + "/index.html";
  }

  /// The card's edition in a language, else in the one that it has.
  static Optional<IssueCard.EditionCard> edition(IssueCard card, Language language) {
    return card.edition(language).or(() -> card.editions().stream().findFirst());
  }

  /// A page of the site: the file that a template makes of a frame and a view.
  Stream<Page> page(Sheet sheet, String template, Record view) {
    return Frames.set(this, sheet, template, view);
  }
}
