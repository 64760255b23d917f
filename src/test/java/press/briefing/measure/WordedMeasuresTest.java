package press.briefing.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.briefing.diagnostic.Catalogue;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Language;
import press.briefing.language.Style;
import press.briefing.model.Figure;
import press.briefing.model.Series;
import press.briefing.quantity.Unit;

/// Records, streaks, sums of a year, and shares.
final class WordedMeasuresTest {
  private static final Style LONG = length(Style.Length.LONG);
  private static final Style SHORT = length(Style.Length.SHORT);

  private static Style length(Style.Length length) {
    return new Style(Style.Sign.MINUS, length, false, Optional.empty());
  }

  private static Series weeks(String first, String values) {
    return Given.series(Given.indicator("x", Given.WEEKS, "1", 0), first, values.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026Q1  | 1 2 3       | 2분기 연속 상승   | up two quarters in a row
          2026-01 | 9 8 7 6     | 3개월 연속 하락   | down three months in a row
          2026-W10 | 1 2        | 전주 대비 상승    | up on the week
          2026-01 | 3 3         | 전월과 같음       | unchanged on the month
          2020Q1  | 1 1         | 전 분기와 같음    | unchanged on the quarter
          2010    | 1 2 3 4 5 6 7 8 9 10 11 12 | 11년 연속 상승 | up 11 years in a row
          2020H1  | 3 2 1       | 2반기 연속 하락   | down two half-years in a row
          2026-11-23 | 3 2      | 전일 대비 하락    | down on the day
          """)
  void saysStreaks(String first, String values, String ko, String en) {
    Figure streak = figure("x.streak", List.of(weeks(first, values)));
    assertEquals(ko, FigureText.write(streak, LONG, Language.KO));
    assertEquals(en, FigureText.write(streak, LONG, Language.EN));
  }

  @Test
  void printsAStreakAsABareNumberUnlessToldOtherwise() {
    Figure streak = figure("x.streak", List.of(weeks("2026-01", "3 2 1")));
    assertEquals("2", FigureText.write(streak, Style.PLAIN, Language.KO));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024Q1 | 9 5 6 7 6 8   | 2024년 1분기 이후 최고 | the highest since Q1 2024        | 2024년 이후 최고
          2024Q1 | 8 5 6 7 6 8   | 2024년 1분기 이후 최고 | the highest since Q1 2024        | 2024년 이후 최고
          2024Q1 | 1 5 6 7 6 2   | 2024년 1분기 이후 최저 | the lowest since Q1 2024         | 2024년 이후 최저
          2024Q1 | 7 5 6 7 6 8   | 자료가 시작된 2024년 1분기 이후 최고 | the highest in data going back to Q1 2024 | 자료가 시작된 2024년 1분기 이후 최고
          2024Q1 | 9 5 9 7 6 8   | 최근 1년의 범위 안     | within the range of the past year | 최근 1년의 범위 안
          2024Q1 | 9 5 9 7 6 6   | 최근 1년의 범위 안     | within the range of the past year | 최근 1년의 범위 안
          2020   | 4 3 3 1 3     | 최근 3년의 범위 안     | within the range of the past 3 years | 최근 3년의 범위 안
          2020   | 4 3 2 1 4     | 2020년 이후 최고       | the highest since 2020           | 2020년 이후 최고
          """)
  void saysRecords(String first, String values, String ko, String en, String brief) {
    Figure record = figure("x.record", List.of(weeks(first, values)));
    assertEquals(ko, FigureText.write(record, Style.PLAIN, Language.KO));
    assertEquals(en, FigureText.write(record, Style.PLAIN, Language.EN));
    assertEquals(brief, FigureText.write(record, SHORT, Language.KO));
  }

  @Test
  void countsThePeriodsOfARecord() {
    assertEquals("4/1 NONE 2025Q2<2024Q1", describe("x.record", weeks("2024Q1", "9 5 6 7 6 8")));
    assertEquals("-4/1 NONE 2025Q2<2024Q1", describe("x.record", weeks("2024Q1", "1 5 6 7 6 2")));
    assertEquals("5/1 NONE 2025Q2<2024Q1", describe("x.record", weeks("2024Q1", "7 5 6 7 6 8")));
    assertEquals("0/1 NONE 2025Q2", describe("x.record", weeks("2024Q1", "9 5 9 7 6 8")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x.record | 2025Q1  | 1 2 3       | 2024Q3 has no value
          x.record | 2024Q1  | 9 2 - 3 4 5 | 2024Q3 has no value
          x.record | 2025Q1  | 1           | 2024Q4 has no value
          x.ytd    | 2026-02 | 1 2 3       | 2026-01 has no value
          x.ytd    | 2026-01 | 1 - 3       | 2026-02 has no value
          """)
  void namesThePeriodThatIsMissing(String value, String first, String values, String reason) {
    assertEquals(
        "measure.base: " + value + " cannot be computed: " + reason,
        refusal(value, List.of(weeks(first, values))));
  }

  @Test
  void dataBeginWithTheFirstValue() {
    assertEquals("4/1 NONE 2025Q4<2024Q4", describe("x.record", weeks("2024Q2", "- - 1 2 3 4 5")));
    assertEquals("1/1 NONE 2025Q4", describe("x.rank", weeks("2024Q2", "- - 1 2 3 4 5")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x.max    | 9 3 - 4 5 | 9/1 주 2026Q1         | has no value and is left out
          x.min    | 9 3 - 4 5 | 3/1 주 2026Q2         | has no value and is left out
          x.rank   | 9 3 - 4 5 | 2/1 NONE 2027Q1       | has no value and is left out
          x.streak | 9 3 - 4 5 | 1/1 NONE 2027Q1<2026Q4 | has no value and ends the count
          """)
  void saysWhichPeriodItDoesWithout(String value, String values, String printed, String remark) {
    Diagnostics problems = new Diagnostics();
    Measures measures = new Measures(List.of(weeks("2026Q1", values)));
    Figure figure = measures.figure(Given.ref(value), problems).orElseThrow();
    assertEquals(printed, Given.describe(figure));
    Diagnostic only = problems.sorted().getFirst();
    assertEquals(value + ": 2026Q3 " + remark, Catalogue.of("en").message(only));
    assertEquals(1, problems.sorted().size());
  }

  @Test
  void aStreakThatTurnsBeforeTheGapNeedsNothing() {
    assertEquals("1/1 NONE 2027Q1<2026Q4", describe("x.streak", weeks("2026Q1", "9 - 3 2 5")));
  }

  @Test
  void addsUpTheYear() {
    assertEquals("6/1 주 2026-03", describe("x.ytd", weeks("2025-12", "9 1 2 3")));
    assertEquals(
        "9/1 주 2025-12", describe("x.ytd", weeks("2024-12", "1 1 1 1 1 1 1 1 1 1 1 1 -2")));
  }

  @Test
  void addsUpMarketDays() {
    Series since =
        Given.rows(
            Given.indicator("x", Given.DOLLARS, "1", 0),
            "2026-01-02=1 2026-01-05=2 2026-01-07=3".split(" "));
    assertEquals("6/1 USD 2026-01-07", describe("x.ytd", since));
    Series late =
        Given.rows(
            Given.indicator("x", Given.DOLLARS, "1", 0), "2026-02-02=1 2026-02-03=2".split(" "));
    assertEquals(
        "measure.base: x.ytd cannot be computed: 2026-02-01 has no value",
        refusal("x.ytd", List.of(late)));
  }

  @Test
  void takesSharesOfAnotherIndicator() {
    Series part = weeks("2026Q1", "1 2 3");
    Series whole = Given.series(Given.indicator("all", Given.WEEKS, "1", 0), "2026Q2", "0", "9");
    Series months = Given.series(Given.indicator("m", Given.WEEKS, "1", 0), "2026-01", "1");
    Series rate = Given.series(Given.indicator("rate", Unit.Common.PERCENT, "1", 0), "2026Q3", "1");
    List<Series> known = List.of(part, whole, months, rate);
    assertEquals("33.3/0.1 PERCENT 2026Q3", Given.describe(figure("x.share(all)", known)));
    assertEquals(
        "measure.base: x.share(all)@2026Q2 cannot be computed: all@2026Q2 is zero",
        refusal("x.share(all)@2026Q2", known));
    assertEquals(
        "measure.base: x.share(all)@2026Q1 cannot be computed: all@2026Q1 has no value",
        refusal("x.share(all)@2026Q1", known));
    assertEquals(
        "measure.period: the period 2026Q3 does not fit: m is observed by month",
        refusal("x.share(m)", known));
    assertEquals(
        "measure.units: share(rate): x and rate have different units",
        refusal("x.share(rate)", known));
    assertEquals(
        "measure.amount: share(all): values of rate cannot be added or divided, as they are rates"
            + " or index levels",
        refusal("rate.share(all)", known));
    assertEquals(
        "measure.amount: ytd: values of rate cannot be added or divided, as they are rates or"
            + " index levels",
        refusal("rate.ytd", known));
    assertEquals(
        "indicator.unknown: there is no indicator “alle”", refusal("x.share(alle)", known));
  }

  private static String describe(String value, Series series) {
    return Given.describe(figure(value, List.of(series)));
  }

  private static Figure figure(String value, List<Series> known) {
    Diagnostics problems = new Diagnostics();
    Optional<Figure> figure = new Measures(known).figure(Given.ref(value), problems);
    assertEquals(List.of(), problems.sorted());
    return figure.orElseThrow();
  }

  private static String refusal(String value, List<Series> known) {
    Diagnostics problems = new Diagnostics();
    assertEquals(Optional.empty(), new Measures(known).figure(Given.ref(value), problems));
    Diagnostic only = problems.sorted().getFirst();
    return only.code().word() + ": " + Catalogue.of("en").message(only);
  }
}
