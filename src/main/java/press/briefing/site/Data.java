package press.briefing.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.briefing.language.Language;
import press.briefing.model.EditionName;
import press.briefing.model.Indicator;
import press.briefing.model.IssueCard;
import press.briefing.model.IssueCard.EditionCard;
import press.briefing.model.Series;
import press.briefing.template.engine.Markup;
import press.briefing.tree.JsonObject;

/// Says in JSON-LD what pages are about.
final class Data {
  private Data() {}

  /// Objects as the script element that holds them; no character of theirs can end it.
  static Markup script(List<JsonObject> things) {
    JsonObject all =
        new JsonObject().text("@context", "https://schema.org").objects("@graph", things);
    String text =
        all.toString().replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
    return new Markup("<script type=\"application/ld+json\">" + text + "</script>");
  }

  /// The data of an indicator and the way to its page.
  static Markup indicator(Shelf shelf, Language language, Indicators.Life life) {
    Indicator indicator = life.past().indicator();
    String page = life.path(language);
    String name = indicator.name().in(language);
    JsonObject set =
        new JsonObject()
            .text("@type", "Dataset")
            .text("name", name)
            .text("description", described(shelf, language, indicator))
            .text("inLanguage", language.tag())
            .object("distribution", file(shelf, page, life));
    address(shelf, page).ifPresent(url -> set.text("url", url));
    indicator
        .source()
        .ifPresent(source -> set.object("creator", organization(source.name().in(language))));
    shelf
        .stationery()
        .publication()
        .imprint()
        .licence()
        .ifPresent(licence -> set.text("license", licence.in(language)));
    Crumb list = new Crumb(shelf.word(language, "indicators"), Spots.list(language, "indicators"));
    return script(List.of(set, crumbs(shelf, language, List.of(list, new Crumb(name, page)))));
  }

  /// An issue in one language or both, the data it cites, and the way to its page.
  ///
  /// @param edition in the language that speaks around its text
  static Markup issue(Shelf shelf, IssueCard card, EditionCard edition, EditionName name) {
    Language language = edition.language();
    boolean facing = name == EditionName.BOTH;
    String page = facing ? Entries.facing(card) : Entries.path(card, edition);
    JsonObject report = new JsonObject().text("@type", "Report").text("headline", edition.title());
    if (facing) {
      report.texts("inLanguage", name.languages().stream().map(Language::tag).toList());
    } else {
      report.text("inLanguage", language.tag());
    }
    report.object("publisher", organization(publisher(shelf, language)));
    address(shelf, page).ifPresent(url -> report.text("url", url));
    card.released().ifPresent(moment -> report.text("datePublished", moment.toString()));
    corrected(report, edition);
    card.number().ifPresent(number -> report.text("reportNumber", number));
    if (!edition.standfirst().isEmpty()) {
      report.text("description", edition.standfirst());
    }
    if (!edition.mentions().tags().isEmpty()) {
      report.texts("keywords", edition.mentions().tags());
    }
    report.objects(
        "author",
        edition.mentions().authors().stream()
            .map(author ->
                thing(
                    author.equals(publisher(shelf, language)) ? "Organization" : "Person", author))
            .toList());
    report.objects(
        "citation",
        card.indicators().stream().map(each -> set(shelf, language, page, each)).toList());
    List<Crumb> way = new ArrayList<>();
    edition
        .mentions()
        .series()
        .map(title -> new Serials.Serial(title, Slug.of(title), List.of()))
        .ifPresent(serial -> way.add(new Crumb(serial.name(), serial.path(language))));
    way.add(new Crumb(edition.title(), page));
    return script(List.of(report, crumbs(shelf, language, way)));
  }

  private static void corrected(JsonObject report, EditionCard edition) {
    edition.mentions().corrected().ifPresent(day -> report.text("dateModified", day.toString()));
    List<JsonObject> comments =
        edition.mentions().corrections().stream()
            .map(each ->
                new JsonObject()
                    .text("@type", "CorrectionComment")
                    .text("datePublished", each.date().toString())
                    .text("text", each.text()))
            .toList();
    if (!comments.isEmpty()) {
      report.objects("correction", comments);
    }
  }

  /// A series and the way to its page.
  static Markup serial(Shelf shelf, Language language, Serials.Serial serial) {
    String page = serial.path(language);
    JsonObject series = thing("CreativeWorkSeries", serial.name());
    series.text("inLanguage", language.tag());
    address(shelf, page).ifPresent(url -> series.text("url", url));
    Crumb list = new Crumb(shelf.word(language, "series"), Spots.list(language, Serials.FOLDER));
    Crumb here = new Crumb(serial.name(), page);
    return script(List.of(series, crumbs(shelf, language, List.of(list, here))));
  }

  /// A data set as a page mentions it; its own page says more.
  private static JsonObject set(Shelf shelf, Language language, String page, Series series) {
    Indicators.Life life = new Indicators.Life(series, List.of());
    String own = life.path(language);
    return thing("Dataset", series.indicator().name().in(language))
        .text("description", described(shelf, language, series.indicator()))
        .text("url", address(shelf, own).orElse(Web.way(page, own)))
        .object("distribution", file(shelf, page, life));
  }

  private static String publisher(Shelf shelf, Language language) {
    return shelf
        .stationery()
        .publication()
        .imprint()
        .publisher()
        .map(name -> name.in(language))
        .orElseGet(() -> shelf.title(language));
  }

  private static JsonObject thing(String type, String name) {
    return new JsonObject().text("@type", type).text("name", name);
  }

  private static String described(Shelf shelf, Language language, Indicator indicator) {
    String name = indicator.name().in(language);
    return shelf.title(language)
        + ": "
        + name
        + indicator
            .source()
            .map(source -> ". " + shelf.word(language, "source", source.name().in(language)))
            .orElse("");
  }

  private static JsonObject file(Shelf shelf, String page, Indicators.Life life) {
    return new JsonObject()
        .text("@type", "DataDownload")
        .text("encodingFormat", "text/csv")
        .text("contentUrl", address(shelf, life.file()).orElse(Web.way(page, life.file())));
  }

  static JsonObject organization(String name) {
    return thing("Organization", name);
  }

  /// A page on the way from the home page to another.
  record Crumb(String name, String path) {}

  /// The way to a page, which stands last.
  static JsonObject crumbs(Shelf shelf, Language language, List<Crumb> way) {
    List<Crumb> whole = new ArrayList<>();
    whole.add(new Crumb(shelf.title(language), Shelf.front(language)));
    whole.addAll(way);
    String page = whole.getLast().path();
    List<JsonObject> items = new ArrayList<>();
    for (Crumb crumb : whole) {
      items.add(
          new JsonObject()
              .text("@type", "ListItem")
              .number("position", items.size() + 1)
              .text("name", crumb.name())
              .text("item", address(shelf, crumb.path()).orElse(Web.way(page, crumb.path()))));
    }
    return new JsonObject().text("@type", "BreadcrumbList").objects("itemListElement", items);
  }

  private static Optional<String> address(Shelf shelf, String path) {
    return Web.address(shelf.stationery().publication().baseUrl(), path);
  }
}
