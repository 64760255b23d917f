package press.briefing.site;

import java.util.List;
import java.util.stream.Stream;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Language;
import press.briefing.model.EditionName;
import press.briefing.model.IssueCard;
import press.briefing.site.font.PageFonts;
import press.briefing.site.picture.Picture;
import press.briefing.template.Asset;
import press.briefing.template.Typesetter;

/// The shared pages of a publication.
public final class Site {
  private final Typesetter typesetter;
  private final Shelf shelf;
  private final Binder binder;
  private final Feeds feeds;
  private final Search search;

  private Site(Typesetter typesetter, Shelf shelf) {
    this.typesetter = typesetter;
    this.shelf = shelf;
    this.binder = new Binder(shelf);
    this.feeds = new Feeds(shelf);
    this.search = new Search(shelf);
  }

  /// The site over some issues, newest first.
  ///
  /// @param texts pages that belong to no issue
  public static Site of(
      Typesetter typesetter, List<IssueCard> issues, List<PlainPage> texts, Diagnostics problems) {
    return new Site(typesetter, Shelf.of(typesetter.stationery(), issues, texts, problems));
  }

  /// The page of an edition as it goes out, bound into the site; feeds and search take in what it
  /// says. To be called for all editions that have a page, newest issue first.
  public String bind(IssueCard card, EditionName name, String page) {
    Article article = Article.of(page);
    for (Language language : name.languages()) {
      card.edition(language)
          .filter(edition -> name != EditionName.BOTH || !edition.hasPage())
          .ifPresent(edition -> {
            feeds.add(card, edition, article);
            search.add(card, edition, article);
          });
    }
    return binder.bind(card, name, page);
  }

  /// All pages, and the files that they and the issues' pages link. A page whose template has an
  /// error is left out.
  public List<Page> pages() {
    return Stream.of(new RootPage(shelf).page(), inLanguages(), common(), machines(), assets())
        .flatMap(each -> each)
        .toList();
  }

  /// The pictures that pages name, to be drawn where they are not there yet.
  public List<Picture> pictures(PageFonts fonts) {
    return new Posters(shelf).all(fonts);
  }

  private Stream<Page> inLanguages() {
    return shelf.languages().stream().flatMap(this::in);
  }

  private Stream<Page> in(Language language) {
    return Stream.of(
            FrontPages.pages(shelf, language),
            Serials.pages(shelf, language),
            Tags.pages(shelf, language),
            Indicators.pages(shelf, language),
            Checkpoints.pages(shelf, language))
        .flatMap(each -> each);
  }

  private Stream<Page> common() {
    Stream<Page> data = Indicators.of(shelf).stream().map(Csv::of);
    Stream<Page> missing = shelf.languages().isEmpty() ? Stream.of() : MissingPage.page(shelf);
    return Stream.of(TextPages.pages(shelf), data, missing).flatMap(each -> each);
  }

  private Stream<Page> machines() {
    return Stream.of(feeds.pages(), search.pages(), new Machines(shelf).pages())
        .flatMap(each -> each);
  }

  private Stream<Page> assets() {
    boolean facing = shelf.cards().stream().anyMatch(IssueCard::hasFacingPage);
    Stream<Page> themes =
        typesetter.assets().stream()
            .filter(asset -> facing || !Asset.isFacing(asset.path()))
            .map(asset -> new Page("assets/" + asset.path(), asset.bytes()));
    return Stream.concat(shelf.icons().pages(), themes);
  }
}
