package press.briefing.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Language;
import press.briefing.model.ChartSpec;
import press.briefing.model.Medium;
import press.briefing.model.Publication;
import press.briefing.model.Reading;
import press.briefing.model.Series;
import press.briefing.template.engine.Markup;
import press.briefing.template.engine.Templates;
import press.briefing.template.engine.Words;

/// What a theme gives to the pages that issues share: its templates, words, signs and drawings.
/// Safe to share by threads.
public final class Stationery {
  private final Publication publication;
  private final Templates templates;
  private final Map<Language, Words> words;
  private final String accent;
  private final List<Asset> assets;
  private final Optional<Logo> logo;

  Stationery(
      Publication publication,
      Templates templates,
      Map<Language, Words> words,
      String accent,
      List<Asset> assets,
      Optional<Logo> logo) {
    this.publication = publication;
    this.templates = templates;
    this.words = Map.copyOf(words);
    this.accent = accent;
    this.assets = List.copyOf(assets);
    this.logo = logo;
  }

  /// The periodical.
  public Publication publication() {
    return publication;
  }

  /// The colour of numerals and links on paper, `#rrggbb`.
  public String accent() {
    return accent;
  }

  /// The path of a shared file, such as `web.css`, below the output folder; empty if the theme has
  /// none.
  public Optional<String> asset(String name) {
    int dot = name.lastIndexOf('.');
    String start = name.substring(0, dot) + "-";
    return assets.stream()
        .map(Asset::path)
        .filter(path -> path.startsWith(start) && path.endsWith(name.substring(dot)))
        .map(path -> "assets/" + path)
        .findFirst();
  }

  /// The logo, for templates.
  ///
  /// @param top the way to the output folder
  public Optional<Record> logo(String top) {
    return logo.map(each -> each.in(top + "assets/"));
  }

  /// What pages say in a language under a key.
  public String word(Language language, String key, Object... arguments) {
    return said(language).of(key, arguments);
  }

  private Words said(Language language) {
    Words found = words.get(language);
    return found == null ? new Words(Map.of()) : found;
  }

  /// What a template makes of its model, to which the words of the language are added; empty if it
  /// has an error.
  public Optional<String> set(
      String template, Language language, Map<String, ?> model, Diagnostics problems) {
    Map<String, Object> whole = new HashMap<>(model);
    whole.put("words", said(language).texts());
    whole.put("print", false);
    return templates.run(template + ".ftlh", whole, problems);
  }

  /// The sign of a status, for templates.
  public Record sign(Reading.Status status, Language language) {
    return CheckpointViews.sign(status, language, said(language));
  }

  /// Who stands behind the publication, for templates.
  public Record imprint(Language language) {
    return Imprints.of(publication, language, said(language));
  }

  /// The chart of one indicator, as issues have them.
  public Markup chart(Series series, Language language, String source, Diagnostics problems) {
    String id = series.indicator().id();
    ChartSpec spec = new ChartSpec(ChartSpec.Type.LINE, List.of(id), Optional.empty());
    Chart chart =
        new Drawings(Medium.WEB, language, accent, publication.dictionary())
            .chart(spec, List.of(series), Markup.NONE)
            .at(source, "");
    return new Partials(templates, Medium.WEB, said(language), new DataFiles("indicator"), problems)
        .set("chart", chart);
  }
}
