package press.briefing.template;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import press.briefing.chart.Charts;
import press.briefing.chart.Frame;
import press.briefing.language.Bilingual;
import press.briefing.language.Language;
import press.briefing.model.Block;
import press.briefing.model.ChartSpec;
import press.briefing.model.Indicator;
import press.briefing.model.Inline;
import press.briefing.model.Medium;
import press.briefing.model.Series;
import press.briefing.quantity.Unit;
import press.briefing.template.engine.Markup;
import press.briefing.template.engine.MarkupWriter;

/// Draws charts once for both languages, with names, titles and remarks in both.
///
/// @param drawings in the language that is read first
record FacingDrawings(Medium medium, IndicatorViews indicators, Drawings drawings) {
  /// As wide as both columns of text on paper, in letters of the usual size.
  private static final Frame SHEET = new Frame(1454, 350, Frame.ACCENT);

  /// The same on a screen.
  private static final Frame SCREEN = new Frame(1120, 380, Frame.ACCENT);

  /// Whether two charts show the same, whatever their words.
  static boolean same(ChartSpec mine, ChartSpec theirs) {
    return mine.type() == theirs.type()
        && mine.indicators().equals(theirs.indicators())
        && mine.texts().size() == theirs.texts().size()
        && bare(mine.extras()).equals(bare(theirs.extras()));
  }

  private static List<Object> bare(ChartSpec.Extras extras) {
    return List.of(
        extras.from(),
        extras.to(),
        extras.forecastFrom(),
        extras.reference().map(ChartSpec.Reference::value),
        extras.remarks().stream().map(ChartSpec.Remark::at).toList(),
        extras.log());
  }

  /// A chart of the first language with drawings for both.
  Chart drawn(Chart chart, Block.Chart mine, Block.Chart theirs) {
    List<Series> series = indicators.series(mine);
    if (series.isEmpty()) {
      return chart;
    }
    ChartSpec spec = joined(mine.spec(), theirs.spec());
    Language language = drawings.language();
    String said =
        Charts.description(mine.spec(), series, language)
            + " "
            + Charts.description(theirs.spec(), series, language.other());
    List<Series> named = series.stream().map(this::named).toList();
    Frame wide = medium == Medium.PRINT ? SHEET : SCREEN;
    return chart.drawn(
        described(drawings.drawForBoth(spec, named, wide), said),
        medium == Medium.PRINT
            ? Markup.NONE
            : described(drawings.drawForBoth(spec, named, Frame.NARROW), said));
  }

  private ChartSpec joined(ChartSpec mine, ChartSpec theirs) {
    Map<Bilingual<List<Inline>>, Bilingual<List<Inline>>> partners = new IdentityHashMap<>();
    for (int at = 0; at < mine.texts().size(); at++) {
      partners.put(mine.texts().get(at), theirs.texts().get(at));
    }
    return mine.with(text -> joined(text, partners.getOrDefault(text, text)));
  }

  private Bilingual<List<Inline>> joined(
      Bilingual<List<Inline>> mine, Bilingual<List<Inline>> theirs) {
    Language language = drawings.language();
    return Bilingual.same(FacingRows.inlines(mine.in(language), theirs.in(language.other())));
  }

  private Series named(Series series) {
    Indicator of = series.indicator();
    return new Series(
        new Indicator(
            of.id(),
            Bilingual.same(text(of.name())),
            unit(of.unit()),
            of.scale(),
            of.decimals(),
            of.good(),
            of.source(),
            of.place()),
        series.frequency(),
        series.observations(),
        series.ahead());
  }

  private String text(Bilingual<String> words) {
    Language language = drawings.language();
    return FacingRows.text(words.in(language), words.in(language.other()));
  }

  private Unit unit(Unit unit) {
    if (!(unit instanceof Unit.Named named)) {
      return unit;
    }
    String both = text(new Bilingual<>(named.ko(), named.en()));
    return new Unit.Named(both, both);
  }

  /// The drawing with another description, which says in each language what that language says.
  private static Markup described(Markup drawing, String said) {
    String open = "<desc>";
    int start = drawing.text().indexOf(open) + open.length();
    int end = drawing.text().indexOf("</desc>");
    return end < start
        ? drawing
        : new MarkupWriter()
            .markup(new Markup(drawing.text().substring(0, start)))
            .text(said.strip())
            .markup(new Markup(drawing.text().substring(end)))
            .done();
  }
}
