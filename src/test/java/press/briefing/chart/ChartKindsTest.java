package press.briefing.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.briefing.language.Language.EN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.briefing.diagnostic.Place;
import press.briefing.language.Bilingual;
import press.briefing.language.Dictionary;
import press.briefing.language.Language;
import press.briefing.model.ChartSpec;
import press.briefing.model.ChartSpec.Extras;
import press.briefing.model.Inline;
import press.briefing.model.Series;
import press.briefing.quantity.Period;

/// What each kind of chart says in words and in numbers.
class ChartKindsTest {
  private static final Series WIND =
      Sample.series(
          Sample.indicator("풍력", "Wind", Sample.USD, "10억", 1), "2025Q3", "2.0 2.5 3.0 2.0 4.0");
  private static final Series SUN =
      Sample.series(
          Sample.indicator("태양광", "Solar", Sample.USD, "10억", 1), "2025Q3", "1.0 - 1.5 2.5 -2.0");

  @Test
  void joinsForecastsToWhatIsKnown() {
    Series known = WIND.until(LocalDate.of(2026, 6, 30));
    ChartSpec spec = spec(ChartSpec.Type.LINE, Optional.empty(), Optional.of(period("2026Q3")));
    assertEquals(
        "Wind stood at USD 2 billion in Q3 2025 and was the same in Q2 2026."
            + " The peak was USD 3 billion in Q1 2026."
            + " It is forecast at USD 4 billion in Q3 2026.",
        Charts.description(spec, List.of(known), EN));
    assertEquals(
        List.of("2026년 3분기", "4.0", "전망"),
        Charts.table(spec, List.of(known), Language.KO).rows().getLast());
    assertEquals("Wind, USD billion, forecasts dashed", Charts.unit(spec, List.of(known), EN));
  }

  @Test
  void dashesEstimatesAndSaysSo() {
    Series estimated = estimated(WIND);
    for (ChartSpec.Type type :
        List.of(ChartSpec.Type.GROUPED_BAR, ChartSpec.Type.STACKED_BAR, ChartSpec.Type.LINE)) {
      List<Series> both = List.of(estimated, estimated);
      ChartSpec spec = Sample.spec(type);
      assertEquals("분기별, 10억 달러, 파선은 추정", Charts.unit(spec, both, Language.KO));
      String firm = Charts.draw(spec, List.of(WIND, WIND), EN, Frame.PROSE, Dictionary.EMPTY);
      String soft = Charts.draw(spec, both, EN, Frame.PROSE, Dictionary.EMPTY);
      assertEquals(0, dashes(firm), type::toString);
      assertTrue(dashes(soft) >= 1, type::toString);
    }
    ChartSpec small = Sample.spec(ChartSpec.Type.SMALL_MULTIPLES);
    assertEquals("Estimates dashed", Charts.unit(small, List.of(estimated, Sample.leadTime()), EN));
  }

  private static int dashes(String drawing) {
    return drawing.split("stroke-dasharray", -1).length - 1;
  }

  /// The same, its last value an estimate.
  private static Series estimated(Series series) {
    List<Series.Observation> all = new ArrayList<>(series.observations());
    Series.Observation last = all.removeLast();
    all.add(
        new Series.Observation(
            last.period(), last.value(), Optional.of(Series.Status.ESTIMATE), last.place()));
    return new Series(series.indicator(), series.frequency(), all);
  }

  @Test
  void countsOnLogarithmicAxesInThreeSteps() {
    Series series =
        Sample.series(Sample.indicator("값", "Price", Sample.USD, "1", 1), "2025Q3", "15 8 1.5");
    Ticks ticks = Ticks.powers(Extent.of(List.of(series)));
    assertEquals(
        "1 3 10",
        ticks.marks().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" ")));
  }

  @Test
  void showsThePeriodsAskedFor() {
    ChartSpec spec = spec(ChartSpec.Type.LINE, Optional.of(period("2026")), Optional.empty());
    assertEquals(
        List.of(List.of("Q1 2026", "3.0"), List.of("Q2 2026", "2.0"), List.of("Q3 2026", "4.0")),
        Charts.table(spec, List.of(WIND), EN).rows());
  }

  @Test
  void addsStacksUp() {
    ChartTable table =
        Charts.table(Sample.spec(ChartSpec.Type.STACKED_BAR), List.of(WIND, SUN), Language.KO);
    assertEquals(List.of("기간", "풍력", "태양광", "합계"), table.heads());
    assertEquals(List.of("2025년 4분기", "2.5", "…", "…"), table.rows().get(1));
    assertEquals(List.of("2026년 3분기", "4.0", "−2.0", "2.0"), table.rows().getLast());
    assertEquals(
        "Wind rose from USD 2 billion in Q3 2025 to USD 4 billion in Q3 2026."
            + " Solar fell from USD 1 billion in Q3 2025 to −USD 2 billion in Q3 2026."
            + " The peak was USD 2.5 billion in Q2 2026."
            + " Total stood at USD 2 billion in Q3 2026.",
        Charts.description(Sample.spec(ChartSpec.Type.STACKED_BAR), List.of(WIND, SUN), EN));
  }

  @Test
  void comparesWithAYearAgo() {
    ChartSpec spec = Sample.spec(ChartSpec.Type.DOT);
    assertEquals(
        new ChartTable(
            List.of("지표", "기간", "값", "1년 전"),
            List.of(
                List.of("풍력", "2026년 3분기", "4.0", "2.0"),
                List.of("태양광", "2026년 3분기", "−2.0", "1.0"))),
        Charts.table(spec, List.of(WIND, SUN), Language.KO));
    assertEquals(
        "풍력은 2025년 3분기 20억 달러에서 2026년 3분기 40억 달러로 늘었다. 리드타임은 2026년 9월 36주를 기록했다.",
        Charts.description(spec, List.of(WIND, Sample.leadTime()), Language.KO));
  }

  @Test
  void keepsUnitsOfSmallCharts() {
    ChartSpec spec = Sample.spec(ChartSpec.Type.SMALL_MULTIPLES);
    List<Series> mixed = List.of(WIND, Sample.leadTime());
    assertEquals("", Charts.unit(spec, mixed, EN));
    assertEquals(
        List.of("Period", "Wind (USD billion)", "Lead time (weeks)"),
        Charts.table(spec, mixed, EN).heads());
    assertEquals("분기별, 10억 달러", Charts.unit(spec, List.of(WIND, SUN), Language.KO));
  }

  @Test
  void tellsOfLinesAndRemarks() {
    Extras extras =
        new Extras(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new ChartSpec.Reference(new BigDecimal("2.5"), words("평균"))),
            List.of(
                new ChartSpec.Remark(period("2026Q1"), words("새 기준"), Place.NOWHERE),
                new ChartSpec.Remark(period("2026Q2"), words("“올렸다.”"), Place.NOWHERE)),
            true);
    ChartSpec spec =
        new ChartSpec(ChartSpec.Type.LINE, List.of(), Optional.empty(), extras, Map.of());
    assertEquals(
        "풍력은 2025년 3분기 20억 달러에서 2026년 3분기 40억 달러로 늘었다."
            + " 기준선은 25억 달러(평균)에 있다. 2026년 1분기: 새 기준."
            + " 2026년 2분기: “올렸다.”",
        Charts.description(spec, List.of(WIND), Language.KO));
    assertEquals("풍력, 10억 달러, 로그 눈금", Charts.unit(spec, List.of(WIND), Language.KO));
  }

  @Test
  void offersNumbersToPrograms() {
    List<List<String>> plain = new ArrayList<>();
    plain.add(List.of("기간", "풍력 (10억 달러)", "태양광 (10억 달러)"));
    plain.add(List.of("2025Q3", "2.0", "1.0"));
    plain.add(List.of("2025Q4", "2.5", ""));
    plain.add(List.of("2026Q1", "3.0", "1.5"));
    plain.add(List.of("2026Q2", "2.0", "2.5"));
    plain.add(List.of("2026Q3", "4.0", "-2.0"));
    assertEquals(plain, Charts.data(Sample.LINE, List.of(WIND, SUN), Language.KO).plain());
  }

  private static ChartSpec spec(
      ChartSpec.Type type, Optional<Period> from, Optional<Period> forecast) {
    Extras extras =
        new Extras(from, Optional.empty(), forecast, Optional.empty(), List.of(), false);
    return new ChartSpec(type, List.of(), Optional.empty(), extras, Map.of());
  }

  private static Period period(String text) {
    return Period.parse(text).orElseThrow();
  }

  private static Bilingual<List<Inline>> words(String text) {
    return Bilingual.same(List.of(new Inline.Text(text, Place.NOWHERE)));
  }
}
