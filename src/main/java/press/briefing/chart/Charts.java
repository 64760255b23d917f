package press.briefing.chart;

import java.util.List;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Dictionary;
import press.briefing.language.Language;
import press.briefing.model.ChartSpec;
import press.briefing.model.PlainText;
import press.briefing.model.Series;

/// Draws what `chart` blocks ask for. The series are those of the specification, in its order, cut
/// at the day; their values are printed at the scale of the first one.
public final class Charts {
  private Charts() {}

  /// Reports what would make a chart that nobody can read: units that differ, series without
  /// values.
  public static void check(ChartSpec spec, List<Series> series, Place place, Diagnostics problems) {
    ChartCheck.check(series, place, problems);
  }

  /// The chart as one SVG element, without title, unit and source, which the page prints around it.
  public static String draw(ChartSpec spec, List<Series> series, Language language, Frame frame) {
    return draw(spec, series, language, frame, Dictionary.EMPTY);
  }

  /// As above, with the words that a publication reads in its own way.
  public static String draw(
      ChartSpec spec, List<Series> series, Language language, Frame frame, Dictionary dictionary) {
    List<Series> holding = Values.holding(series);
    String title = title(spec, series, language);
    if (holding.isEmpty()) {
      return NoData.draw(title, language, frame);
    }
    Scene scene = new Scene(holding, series.size() > 1, language, frame);
    String description = new Description(language, dictionary).of(spec, holding);
    return switch (spec.type()) {
      case LINE -> new LineChart(scene).draw(title, description);
      case BAR ->
          scene.named()
              ? new BarRows(scene).draw(title, description)
              : new ColumnChart(scene).draw(title, description);
    };
  }

  private static String title(ChartSpec spec, List<Series> series, Language language) {
    return spec.title()
        .map(title -> PlainText.of(title.in(language)))
        .filter(title -> !title.isBlank())
        .orElseGet(() -> Description.names(series, language));
  }

  /// What the numbers count, such as `전력 접속 대기, 개월` or `Quarterly, USD billion`: the name of a
  /// single series, else when they are observed, and the unit, if it has a word.
  public static String unit(ChartSpec spec, List<Series> series, Language language) {
    return UnitLine.of(spec, series, language);
  }

  /// What the chart shows, in sentences made from the data; no text at all where there is no value.
  public static String description(ChartSpec spec, List<Series> series, Language language) {
    return new Description(language, Dictionary.EMPTY).of(spec, Values.holding(series));
  }

  /// The numbers that the chart shows, oldest first; for several bars, one row each.
  public static ChartTable table(ChartSpec spec, List<Series> series, Language language) {
    return Tabulation.of(spec, series, language);
  }

  /// Whether a chart compares the newest values of several series, not values over time.
  static boolean compares(ChartSpec spec, List<Series> series) {
    return spec.type() == ChartSpec.Type.BAR && series.size() > 1;
  }
}
