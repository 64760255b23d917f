package press.briefing.template;

import java.util.List;
import press.briefing.chart.Sparkline;
import press.briefing.language.Language;
import press.briefing.model.ChartSpec;
import press.briefing.model.Series;

/// Draws charts and lines of a trend in a theme's colour.
record Drawings(Language language, String accent) {
  Markup sparkline(Series series) {
    return new Markup(Sparkline.draw(series, language, accent));
  }

  Chart chart(ChartSpec spec, List<Series> series, Markup title) {
    return new Chart(title, "", Markup.NONE, "", List.of(), List.of(), "");
  }
}
