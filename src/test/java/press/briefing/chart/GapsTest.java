package press.briefing.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.briefing.diagnostic.Place;
import press.briefing.language.Language;
import press.briefing.model.ChartSpec;
import press.briefing.model.Indicator;
import press.briefing.model.Series;
import press.briefing.quantity.Period;
import press.briefing.quantity.Unit;

/// What charts make of periods for which there is no value.
class GapsTest {
  private static final Indicator WON =
      Sample.indicator("환율", "Rate", new Unit.Money("KRW"), "1", 0);
  private static final Indicator LEAD = Sample.indicator("대기", "Wait", Sample.WEEKS, "1", 0);

  private static Series days(String... days) {
    return of(WON, days);
  }

  private static Series of(Indicator indicator, String... periods) {
    List<Series.Observation> all =
        Stream.of(periods)
            .map(each -> Period.parse(each).orElseThrow())
            .map(each -> new Series.Observation(each, Optional.of(BigDecimal.TEN), Place.NOWHERE))
            .toList();
    return new Series(indicator, all.getFirst().period().frequency(), all);
  }

  private static String draw(ChartSpec.Type type, Series... series) {
    return Charts.draw(Sample.spec(type), List.of(series), Language.EN, Frame.PROSE);
  }

  private static List<String> found(String pattern, String drawing) {
    return Pattern.compile(pattern).matcher(drawing).results().map(each -> each.group(1)).toList();
  }

  /// How many points each accent line of a drawing has.
  private static List<Integer> lines(String drawing) {
    return found("<polyline class=\"accent\"[^>]* points=\"([^\"]*)\"", drawing).stream()
        .map(each -> each.split(" ").length)
        .toList();
  }

  private static List<String> words(String drawing) {
    return found("<text [^>]*y=\"292\">([^<]*)<", drawing);
  }

  @Test
  void daysWithoutTradeDoNotBreakALine() {
    Series overWeekend = days("2026-11-19", "2026-11-20", "2026-11-23", "2026-11-24");
    assertEquals(List.of(4), lines(draw(ChartSpec.Type.LINE, overWeekend)));
    Series overHolidays = days("2026-09-22", "2026-09-23", "2026-10-04", "2026-10-05");
    assertEquals(List.of(4), lines(draw(ChartSpec.Type.LINE, overHolidays)));
    Series longer = days("2026-09-22", "2026-09-23", "2026-10-05", "2026-10-06");
    assertEquals(2, found("(<polyline points=\"[^ ]* [^ ]*\"/>)", after(longer)).size());
  }

  private static String after(Series series) {
    String drawing = draw(ChartSpec.Type.LINE, series);
    return drawing.substring(drawing.indexOf("<g class=\"accent\""));
  }

  @Test
  void monthLeftOutBreaksALine() {
    assertEquals(
        List.of(2), lines(draw(ChartSpec.Type.LINE, of(LEAD, "2026-01", "2026-02", "2026-04"))));
  }

  @Test
  void daysWithoutTradeHaveNoColumn() {
    String drawing =
        draw(ChartSpec.Type.BAR, days("2026-11-19", "2026-11-20", "2026-11-23", "2026-11-24"));
    assertEquals(List.of("10", "10", "10", "10"), found(">(10|…)</text>", drawing));
  }

  @Test
  void quarterLeftOutKeepsItsPlaceAmongGroupsAndStacks() {
    Series one = of(LEAD, "2025Q4", "2026Q1", "2026Q3");
    Series other = of(Sample.indicator("나", "B", Sample.WEEKS, "1", 0), "2025Q4", "2026Q3");
    for (ChartSpec.Type type : List.of(ChartSpec.Type.GROUPED_BAR, ChartSpec.Type.STACKED_BAR)) {
      assertEquals(
          List.of("Q4 25", "Q1 26", "Q2", "Q3"),
          found(">(Q\\d[^<,]*)</text>", draw(type, one, other)),
          type.written());
    }
  }

  @Test
  void periodsBeforeTheFirstSeriesHaveTheirNames() {
    Series brief = of(LEAD, "2026-01", "2026-02", "2026-03");
    Series older =
        of(
            Sample.indicator("나", "B", Sample.WEEKS, "1", 0),
            "2023Q1",
            "2023Q2",
            "2024Q1",
            "2025Q1",
            "2026Q1");
    assertEquals(
        List.of("2023", "2024", "2025", "2026"), words(draw(ChartSpec.Type.LINE, brief, older)));
    assertEquals(
        List.of("2023", "2024", "2025", "2026"), words(draw(ChartSpec.Type.LINE, older, brief)));
  }
}
