package press.briefing.template;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.Gate;
import press.briefing.language.Language;
import press.briefing.model.Briefing;
import press.briefing.model.DataFile;
import press.briefing.model.Edition;
import press.briefing.model.FacingEdition;
import press.briefing.model.Galley;
import press.briefing.model.ImageFile;
import press.briefing.model.IssueCard;
import press.briefing.model.Medium;
import press.briefing.model.Publication;
import press.briefing.model.Series;
import press.briefing.template.engine.Compact;
import press.briefing.template.engine.MarkupWriter;
import press.briefing.template.engine.Templates;
import press.briefing.template.engine.ThemeFiles;
import press.briefing.template.engine.ThemeStyle;
import press.briefing.template.engine.Words;

/// Typesets editions by the templates of the publication's theme. Safe to share by threads.
public final class Typesetter {
  private final Publication publication;
  private final Templates templates;
  private final Map<Language, Words> words;
  private final String printStyle;
  private final List<OwnStyle> ownStyles;
  private final Supplier<String> facingStyle;
  private final PageLinks links;
  private final List<Asset> assets;
  private final String accent;
  private final Optional<Logo> logo;

  private Typesetter(Publication publication, ThemeFiles files, Diagnostics problems) {
    this.publication = publication;
    this.templates = new Templates(files, publication.dictionary());
    this.words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, words(files, language, problems));
    }
    ThemeStyle style = new ThemeStyle(files, publication.theme());
    this.printStyle = style.print();
    this.ownStyles = ownStyles(files, style.palette());
    this.facingStyle = style::facingPrint;
    Asset webStyle = Asset.of("web", "css", style.web());
    this.accent = style.accent();
    this.logo = Logo.of(publication);
    this.links = new PageLinks(words, webStyle, logo);
    Stream<Asset> own =
        Stream.of(
            sheet(files, "site"),
            Asset.of("search", "js", files.text("search.js").orElse("")),
            sheet(files, "facing"),
            webStyle);
    this.assets = Stream.concat(own, logo.stream().map(Logo::asset)).toList();
  }

  private static Asset sheet(ThemeFiles files, String name) {
    return Asset.of(name, "css", Compact.css(files.text(name + ".css").orElse("")));
  }

  /// The typesetter of a publication's theme.
  ///
  /// @param gate to the publication's folder, where it may keep files of a theme
  public static Typesetter of(Publication publication, Gate gate, Diagnostics problems) {
    ThemeFiles files = ThemeFiles.of(publication, gate, problems);
    return new Typesetter(publication, files, problems);
  }

  private Words words(ThemeFiles files, Language language, Diagnostics problems) {
    String name = messages(language);
    return new Words(
        texts(files, language, problems),
        publication.dictionary(),
        (word, particle) ->
            problems.warning(Code.PARTICLE_UNDECIDED, Place.of(files.path(name)), word, particle));
  }

  private static String messages(Language language) {
    return "messages_" + language.tag() + ".properties";
  }

  /// The theme's words over the press's own.
  private static Map<String, String> texts(
      ThemeFiles files, Language language, Diagnostics problems) {
    String name = messages(language);
    Map<String, String> texts = new HashMap<>();
    for (Optional<String> file : List.of(files.standard(name), files.own(name))) {
      try {
        Properties properties = new Properties();
        properties.load(new StringReader(file.orElse("")));
        properties
            .stringPropertyNames()
            .forEach(key -> texts.put(key, properties.getProperty(key)));
      } catch (IOException | IllegalArgumentException e) {
        String said = String.valueOf(e.getMessage());
        problems.error(Code.TEMPLATE_ERROR, Place.of(files.path(name)), said);
      }
    }
    return texts;
  }

  private Words words(Language language) {
    Words found = words.get(language);
    return found == null ? new Words(Map.of()) : found;
  }

  /// Typesets an edition for a medium. An error in a template is a diagnostic at its line, and
  /// nothing comes back.
  ///
  /// @param pdf whether a PDF will lie beside the page, to be linked
  public Optional<Galley> typeset(
      Briefing briefing, Edition edition, Medium medium, boolean pdf, Diagnostics problems) {
    Language language = edition.language();
    Partials partials =
        new Partials(templates, medium, words(language), new DataFiles(briefing.issue()), problems);
    Drawings drawings = drawings(medium, language);
    PageComposer composer = new PageComposer(briefing, edition, partials, drawings);
    Page page = composer.compose(links.of(briefing.issue(), edition, medium, pdf));
    String template = medium == Medium.PRINT ? "print.ftlh" : "web.ftlh";
    Map<String, Object> model =
        Map.of(
            "page",
            page,
            "words",
            page.words(),
            "print",
            medium == Medium.PRINT,
            "paper",
            publication.theme().paper());
    return templates
        .run(template, model, problems)
        .map(markup ->
            new Galley(
                briefing.issue(),
                language,
                medium,
                PageFacts.of(edition, page),
                markup,
                medium == Medium.PRINT ? printStyle : "",
                images(edition, medium),
                composer.cited(),
                composer.notes(),
                partials.data().all()));
  }

  private List<ImageFile> images(Edition edition, Medium medium) {
    return images(edition.copy().images(), medium);
  }

  private List<ImageFile> images(List<ImageFile> own, Medium medium) {
    List<ImageFile> images = new ArrayList<>(own);
    logo.filter(each -> medium == Medium.PRINT).ifPresent(each -> images.add(each.printed()));
    return images;
  }

  /// Series as one file of data.
  public DataFile data(String issue, Language language, List<Series> series) {
    Words said = words(language);
    byte[] bytes = Csv.bytes(new SeriesData(language, said).rows(series));
    return new DataFile(issue + "-data.csv", said.of("all_data"), bytes);
  }

  /// Typesets the facing edition for a medium, likewise.
  public Optional<Galley> typeset(
      Briefing briefing, FacingEdition edition, Medium medium, boolean pdf, Diagnostics problems) {
    Language language = edition.first().language();
    DataFiles data = new DataFiles(briefing.issue());
    Partials partials = new Partials(templates, medium, words(language), data, problems);
    Partials others = new Partials(templates, medium, words(language.other()), data, problems);
    FacingNaming names = new FacingNaming(edition);
    PageComposer first =
        new PageComposer(
            briefing, edition.first(), partials, drawings(medium, language), Naming.OWN);
    PageComposer second =
        new PageComposer(
            briefing, edition.second(), others, drawings(medium, language.other()), names.naming());
    FacingComposer composer = new FacingComposer(edition, medium, first, second);
    FacingDrawings charts =
        new FacingDrawings(medium, first.half().indicators(), drawings(medium, language));
    FacingPage page =
        composer.compose(
            partials, charts, links.of(briefing.issue(), edition, medium, pdf), facingAsset());
    String template = medium == Medium.PRINT ? "facing-print.ftlh" : "facing.ftlh";
    Map<String, Object> model =
        Map.of("page", page, "print", medium == Medium.PRINT, "paper", publication.theme().paper());
    return templates
        .run(template, model, problems)
        .map(markup ->
            new Galley(
                briefing.issue(),
                language,
                medium,
                PageFacts.of(edition, page),
                markup,
                medium == Medium.PRINT ? facingStyle.get() : "",
                images(names.images(), medium),
                composer.cited(),
                first.notes(),
                data.all()));
  }

  private Drawings drawings(Medium medium, Language language) {
    return new Drawings(medium, language, accent, publication.dictionary());
  }

  private String facingAsset() {
    return assets.stream()
        .map(Asset::path)
        .filter(Asset::isFacing)
        .map(path -> "../../assets/" + path)
        .findFirst()
        .orElse("");
  }

  /// The checkpoints of an edition that have a reading, as its page prints them.
  public List<IssueCard.CheckpointNote> checkpoints(
      Briefing briefing, Edition edition, Diagnostics problems) {
    Language language = edition.language();
    Partials partials =
        new Partials(
            templates, Medium.WEB, words(language), new DataFiles(briefing.issue()), problems);
    return new PageComposer(briefing, edition, partials, drawings(Medium.WEB, language)).notes();
  }

  /// Typesets a text that belongs to no issue: its title apart, then all that follows.
  public Prose prose(Briefing briefing, Edition edition, Diagnostics problems) {
    Language language = edition.language();
    Partials partials =
        new Partials(templates, Medium.WEB, words(language), new DataFiles("page"), problems);
    Drawings drawings = drawings(Medium.WEB, language);
    Naming naming = Naming.beside(briefing.issue());
    Page.Story story =
        new PageComposer(briefing, edition, partials, drawings, naming)
            .compose(links.of(briefing.issue(), edition, Medium.WEB, false))
            .story();
    MarkupWriter out = new MarkupWriter();
    story.standfirst().ifPresent(text -> out.open("p").markup(text).close("p"));
    out.markup(story.lead());
    for (Page.Part part : story.sections()) {
      out.open("h2", "id", part.id()).markup(part.crosshead()).close("h2").markup(part.content());
    }
    return new Prose(story.plainTitle(), out.done(), naming.renamed(edition.copy().images()));
  }

  private static List<OwnStyle> ownStyles(ThemeFiles files, Map<String, String> colours) {
    return ThemeStyle.PRINT.stream()
        .flatMap(name ->
            files.own(name).map(css -> new OwnStyle(files.path(name), css, colours)).stream())
        .toList();
  }

  /// The theme's style sheets for print that are the publication's own.
  public List<OwnStyle> ownStyles() {
    return ownStyles;
  }

  /// The files that all pages share.
  public List<Asset> assets() {
    return assets;
  }

  /// What the theme gives to the pages that issues share.
  public Stationery stationery() {
    return new Stationery(publication, templates, words, accent, assets, logo);
  }
}
