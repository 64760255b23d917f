package press.briefing.chart;

import java.math.BigDecimal;
import java.util.List;
import press.briefing.language.Language;
import press.briefing.model.Series;

/// A small line without axes for a row of a table: past values, and where they stand now.
public final class Sparkline {
  private static final double WIDTH = 128;
  private static final double HEIGHT = 20;
  private static final double EDGE = 3;

  private Sparkline() {}

  /// A line in the house colours; no text at all where a series holds no value.
  public static String draw(Series series, Language language) {
    return draw(series, language, Frame.ACCENT);
  }

  /// A line with its end in a theme's colour, as `#rrggbb`; empty if a style sheet gives it.
  public static String draw(Series series, Language language, String accent) {
    return Values.newest(series).isEmpty() ? "" : drawn(series, language, new Svg(accent));
  }

  private static String drawn(Series series, Language language, Svg svg) {
    TimeAxis across = TimeAxis.of(List.of(series), EDGE, WIDTH - EDGE);
    List<LinePoints.Run> runs = LinePoints.runs(series, across::at, heights(series));
    for (LinePoints.Run run : runs) {
      if (run.points().size() > 1) {
        svg.polyline(Tone.PAST, 1.3, run.points());
      } else {
        svg.disc(Tone.PAST, run.last(), 0.8);
      }
    }
    svg.disc(Tone.ACCENT, runs.getLast().last(), 2.2);
    return svg.finish(WIDTH, HEIGHT, series.indicator().name().in(language), "");
  }

  private static ValueAxis heights(Series series) {
    Extent extent = Extent.of(List.of(series));
    BigDecimal low = extent.least();
    BigDecimal high = extent.most();
    return low.compareTo(high) == 0
        ? new ValueAxis(low.subtract(BigDecimal.ONE), high.add(BigDecimal.ONE), EDGE, HEIGHT - EDGE)
        : new ValueAxis(low, high, EDGE, HEIGHT - EDGE);
  }
}
