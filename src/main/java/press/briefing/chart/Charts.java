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

  /// Reports what would make a chart that nobody can read: units or frequencies that differ, series
  /// without values, values that its scale or its bars cannot show, periods outside it.
  public static void check(ChartSpec spec, List<Series> series, Place place, Diagnostics problems) {
    new ChartCheck(spec, Shown.of(spec, series), place, problems).check();
  }

  /// The chart as one SVG element, without title, unit and source, which the page prints around it.
  public static String draw(ChartSpec spec, List<Series> series, Language language, Frame frame) {
    return draw(spec, series, language, frame, Dictionary.EMPTY);
  }

  /// As above, with the words that a publication reads in its own way.
  public static String draw(
      ChartSpec spec, List<Series> series, Language language, Frame frame, Dictionary dictionary) {
    return draw(spec, series, Audience.of(language), frame, dictionary);
  }

  /// The same for readers of one language or of both; its description is in the first one.
  public static String draw(
      ChartSpec spec, List<Series> series, Audience audience, Frame frame, Dictionary dictionary) {
    Language language = audience.first();
    List<Series> holding = Values.holding(Shown.of(spec, series));
    String title = title(spec, series, language);
    if (holding.isEmpty()) {
      return NoData.draw(title, audience, frame);
    }
    Marks marks = Marks.of(spec, holding, audience);
    Scene scene = new Scene(holding, series.size() > 1, audience, frame, marks);
    String description = new Description(language, dictionary).of(spec, holding);
    return switch (spec.type()) {
      case LINE -> new LineChart(scene).draw(title, description);
      case GROUPED_BAR -> new GroupedBars(scene).draw(title, description);
      case STACKED_BAR ->
          StackedBars.canDraw(scene)
              ? new StackedBars(scene).draw(title, description)
              : new GroupedBars(scene).draw(title, description);
      case DOT -> new Dots(scene).draw(title, description);
      case SMALL_MULTIPLES -> new SmallMultiples(scene).draw(title, description);
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
    return UnitLine.of(spec, Shown.of(spec, series), language);
  }

  /// What the chart shows, in sentences made from the data; no text at all where there is no value.
  public static String description(ChartSpec spec, List<Series> series, Language language) {
    return new Description(language, Dictionary.EMPTY)
        .of(spec, Values.holding(Shown.of(spec, series)));
  }

  /// The numbers that the chart shows, oldest first; for several bars, one row each.
  public static ChartTable table(ChartSpec spec, List<Series> series, Language language) {
    boolean own =
        spec.type() == ChartSpec.Type.SMALL_MULTIPLES
            && !series.isEmpty()
            && !SmallMultiples.sharesUnit(series);
    return data(spec, series, language).printed(language, own);
  }

  /// The same numbers for programs.
  public static DataTable data(ChartSpec spec, List<Series> series, Language language) {
    return Tabulation.of(spec, Shown.of(spec, series), language);
  }

  /// Whether a chart compares newest values of series, not values over time.
  static boolean compares(ChartSpec spec, List<Series> series) {
    return switch (spec.type()) {
      case BAR -> series.size() > 1;
      case DOT -> true;
      case LINE, GROUPED_BAR, STACKED_BAR, SMALL_MULTIPLES -> false;
    };
  }
}
