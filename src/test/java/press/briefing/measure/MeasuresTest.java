package press.briefing.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.briefing.quantity.Unit.Common.BASIS_POINT;
import static press.briefing.quantity.Unit.Common.PERCENT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.model.Figure;
import press.briefing.model.Series;
import press.briefing.quantity.Unit;

final class MeasuresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          capex                    | 116400000000/100000000 USD 2026Q3
          capex.latest             | 116400000000/100000000 USD 2026Q3
          capex@2025Q3             | 86300000000/100000000 USD 2025Q3
          capex@-1                 | 104900000000/100000000 USD 2026Q2
          capex@-0                 | 116400000000/100000000 USD 2026Q3
          capex@year-ago           | 86300000000/100000000 USD 2025Q3
          capex.previous           | 104900000000/100000000 USD 2026Q2
          capex.previous@-1        | 97100000000/100000000 USD 2026Q1
          capex.change             | 11500000000/100000000 USD 2026Q3<2026Q2
          capex.qoq                | 11.0/0.1 PERCENT 2026Q3<2026Q2
          capex.yoy                | 34.9/0.1 PERCENT 2026Q3<2025Q3
          capex.yoy@-1             | 30.1/0.1 PERCENT 2026Q2<2025Q2
          capex.cagr(1)            | 34.9/0.1 PERCENT 2026Q3<2025Q3
          capex.cagr(2)            | 37.2/0.1 PERCENT 2026Q3<2024Q3
          capex.cagr(3)            | 40.4/0.1 PERCENT 2026Q3<2023Q3
          capex.mean(1)            | 116400000000/100000000 USD 2026Q3
          capex.mean(4)            | 102800000000/100000000 USD 2026Q3
          capex.sum(4)             | 411100000000/100000000 USD 2026Q3
          capex.index(2025Q3)      | 134.9/0.1 INDEX 2026Q3<2025Q3
          capex.index(2026Q3)@-4   | 74.1/0.1 INDEX 2025Q3<2026Q3
          capex.min                | 36200000000/100000000 USD 2023Q1
          capex.max@2024Q1         | 51000000000/100000000 USD 2024Q1
          capex.rank               | 1/1 NONE 2026Q3
          capex.rank@2023Q1        | 2/1 NONE 2023Q1
          capex.streak             | 14/1 NONE 2026Q3<2023Q1
          capex.ytd                | 318400000000/100000000 USD 2026Q3
          capex.ytd@2026Q1         | 97100000000/100000000 USD 2026Q1
          capex.share(capex)       | 100.0/0.1 PERCENT 2026Q3
          capex.record             | 15/1 NONE 2026Q3<2022Q4
          lead-time                | 33/1 주 2026-10
          lead-time.change         | -3/1 주 2026-10<2026-09
          lead-time.mom            | -8.3/0.1 PERCENT 2026-10<2026-09
          lead-time.qoq            | -10.8/0.1 PERCENT 2026-10<2026-07
          lead-time.yoy            | -26.7/0.1 PERCENT 2026-10<2025-10
          lead-time.cagr(2)        | -18.8/0.1 PERCENT 2026-10<2024-10
          lead-time.max            | 52/1 주 2024-08
          lead-time.rank           | 30/1 NONE 2026-10
          lead-time.rank@2024-08   | 1/1 NONE 2024-08
          lead-time.streak         | 2/1 NONE 2026-10<2026-08
          lead-time.record         | -29/1 NONE 2026-10<2024-05
          lead-time.streak@2024-06 | 0/1 NONE 2024-06
          top3-share.change        | 0.9/0.1 PERCENTAGE_POINT 2026Q3<2026Q2
          top3-share.yoy           | 2.4/0.1 PERCENTAGE_POINT 2026Q3<2025Q3
          top3-share.mean(2)       | 65.7/0.1 PERCENT 2026Q3
          hbm-price.change         | 2.6/0.1 POINT 2026-10<2026-09
          hbm-price.mom            | 2.1/0.1 PERCENT 2026-10<2026-09
          hbm-price.yoy            | 12.1/0.1 PERCENT 2026-10<2025-10
          """)
  void computesWhatAWriterAsksFor(String value, String expected) {
    assertEquals(expected, figure(value, Sample.ALL));
  }

  @Test
  void takesDifferencesOfRatesEvenFromZeroAndBelow() {
    Series spread = Given.series(Given.indicator("spread", BASIS_POINT, "1", 0), "2025", "0", "30");
    Series growth = Given.series(Given.indicator("growth", PERCENT, "1", 2), "2025", "-1", "0.5");
    assertEquals("30/1 BASIS_POINT 2026<2025", figure("spread.yoy", List.of(spread)));
    assertEquals("1.50/0.01 PERCENTAGE_POINT 2026<2025", figure("growth.change", List.of(growth)));
  }

  @Test
  void leavesOutMissingObservations() {
    Series gaps =
        Given.series(
            Given.indicator("gaps", Given.WEEKS, "1", 0), "2026-01", "9 - 5 6 7 -".split(" "));
    assertEquals("7/1 주 2026-05", quiet("gaps", gaps));
    assertEquals("2/1 NONE 2026-05<2026-03", quiet("gaps.streak", gaps));
    assertEquals("2/1 NONE 2026-05", quiet("gaps.rank", gaps));
    assertEquals("5/1 주 2026-03", quiet("gaps.min", gaps));
  }

  @Test
  void stepsFromMarketDayToMarketDay() {
    Series rate =
        Given.rows(
            Given.indicator("rate", new Unit.Money("KRW"), "1", 1),
            "2026-10-23=1440.0 2026-11-19=1452.0 2026-11-20=1450.5 2026-11-23=1455.5".split(" "));
    assertEquals("5.0/0.1 KRW 2026-11-23<2026-11-20", figure("rate.change", List.of(rate)));
    assertEquals("1452.0/0.1 KRW 2026-11-19", figure("rate@-2", List.of(rate)));
    assertEquals("1.1/0.1 PERCENT 2026-11-23<2026-10-23", figure("rate.mom", List.of(rate)));
  }

  @Test
  void readsTheFirstOfTwoSeriesWithOneId() {
    Series narrower = Given.series(Sample.CAPEX.indicator(), "2026Q3", "1.0");
    assertEquals(
        "1000000000/100000000 USD 2026Q3", figure("capex", List.of(narrower, Sample.CAPEX)));
  }

  @Test
  void givesTheRowOfATable() {
    IndicatorRow row = new Measures(Sample.ALL).row("queue").orElseThrow();
    assertEquals(Sample.QUEUE, row.series());
    assertEquals(Optional.of("28/1 주 2026Q3"), row.latest().map(Given::describe));
    assertEquals(Optional.of("25/1 주 2026Q2"), row.previous().map(Given::describe));
    assertEquals(Optional.of("3/1 주 2026Q3<2026Q2"), row.change().map(Given::describe));
    assertEquals(Optional.of("21/1 주 2025Q3"), row.yearAgo().map(Given::describe));
  }

  @Test
  void leavesTheRowEmptyWithoutData() {
    Measures measures = new Measures(Sample.ALL);
    Optional<Figure> none = Optional.empty();
    assertEquals(
        Optional.of(new IndicatorRow(Sample.STARTUP_SHARE, none, none, none, none)),
        measures.row("startup-share"));
    assertEquals(Optional.empty(), measures.row("nowhere"));
    assertEquals(none, measures.quiet(Given.ref("startup-share")));
  }

  private static String quiet(String value, Series series) {
    return new Measures(List.of(series)).quiet(Given.ref(value)).map(Given::describe).orElseThrow();
  }

  private static String figure(String value, List<Series> known) {
    Diagnostics problems = new Diagnostics();
    Optional<Figure> figure = new Measures(known).figure(Given.ref(value), problems);
    assertEquals(List.of(), problems.sorted());
    return figure.map(Given::describe).orElseThrow();
  }
}
