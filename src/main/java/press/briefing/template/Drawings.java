package press.briefing.template;

import java.util.List;
import java.util.Optional;
import press.briefing.chart.Audience;
import press.briefing.chart.ChartTable;
import press.briefing.chart.Charts;
import press.briefing.chart.Frame;
import press.briefing.chart.Sparkline;
import press.briefing.language.Dictionary;
import press.briefing.language.Language;
import press.briefing.model.ChartSpec;
import press.briefing.model.Medium;
import press.briefing.model.Series;
import press.briefing.template.engine.Markup;

/// Draws charts and lines of a trend: in print in a theme's colour, on the web in those of the
/// style sheet.
record Drawings(Medium medium, Language language, String accent, Dictionary dictionary) {
  Markup sparkline(Series series) {
    return new Markup(Sparkline.draw(series, language, colour()));
  }

  private String colour() {
    return medium == Medium.WEB ? "" : accent;
  }

  /// A chart without its source; without a drawing where no indicator of it is known.
  Chart chart(ChartSpec spec, List<Series> series, Markup title) {
    if (series.isEmpty()) {
      return new Chart(
          title,
          "",
          Markup.NONE,
          Markup.NONE,
          "",
          List.of(),
          List.of(),
          Optional.empty(),
          Cited.NONE,
          "");
    }
    ChartTable table = Charts.table(spec, series, language);
    return new Chart(
        title,
        Charts.unit(spec, series, language),
        draw(spec, series, Frame.PROSE),
        medium == Medium.WEB ? draw(spec, series, Frame.NARROW) : Markup.NONE,
        "",
        table.heads(),
        table.rows(),
        Optional.empty(),
        Cited.NONE,
        "");
  }

  /// The same for readers of both languages.
  Markup drawForBoth(ChartSpec spec, List<Series> series, Frame frame) {
    Audience both = Audience.both(language);
    return new Markup(Charts.draw(spec, series, both, frame.withAccent(colour()), dictionary));
  }

  Markup draw(ChartSpec spec, List<Series> series, Frame frame) {
    return new Markup(Charts.draw(spec, series, language, frame.withAccent(colour()), dictionary));
  }
}
