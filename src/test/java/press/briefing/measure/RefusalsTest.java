package press.briefing.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.briefing.diagnostic.Catalogue;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.model.Series;

final class RefusalsTest {
  private static final String FORMS =
      "latest, previous, change, mom, qoq, yoy, cagr(N), mean(N), sum(N), index(PERIOD), min, max,"
          + " rank, streak, ytd, share(OTHER), record";
  private static final Series ODD =
      Given.series(
          Given.indicator("odd", Given.WEEKS, "1", 0), "2024Q4", "0 -4 - 7 8 -9".split(" "));

  @Test
  void listsTheMeasuresWithWhatTheyTake() {
    assertEquals(
        "measure.unknown: there is no measure “average” — Valid measures: " + FORMS + ".",
        english("capex.average(4)"));
    assertEquals(
        "measure.unknown: ‘yoyo’: 그런 측정값이 없습니다 — 쓸 수 있는 측정값: yoy, "
            + FORMS.replace("yoy, ", "")
            + ".",
        korean("capex.yoyo"));
  }

  @Test
  void listsTheIndicatorsNearestFirst() {
    assertEquals(
        "indicator.unknown: there is no indicator “leadtime” — Valid ids: lead-time, odd, capex,"
            + " queue, gpu-rent, top3-share, hbm-price, startup-share.",
        english("leadtime.yoy"));
    assertEquals(
        "indicator.unknown: ‘quue’: 그런 지표가 없습니다 — 있는 지표: queue, odd, capex, lead-time,"
            + " gpu-rent, top3-share, hbm-price, startup-share.",
        korean("quue"));
  }

  @Test
  void saysThatThereIsNoIndicatorAtAll() {
    Diagnostic problem = refuse("capex", List.of());
    assertEquals(
        "indicator.none: there is no indicator “capex”: none is declared — Declare it in"
            + " indicators.yaml, or write the number out.",
        text(problem, "en"));
    assertEquals(
        "indicator.none: ‘capex’: 그런 지표가 없습니다. 정의된 지표가 하나도 없습니다 — indicators.yaml에"
            + " 지표를 정의하거나 숫자를 직접 쓰세요.",
        text(problem, "ko"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          capex@2022Q3         | 2022Q3 has no value
          capex@2026Q4         | 2026Q4 has no value
          capex@-99            | 2001Q4 has no value
          capex.previous@-15   | 2022Q3 has no value
          capex.yoy@2023Q2     | 2022Q2 has no value
          capex.cagr(5)        | 2021Q3 has no value
          capex.mean(20)       | 2022Q3 has no value
          capex.index(2020Q1)  | 2020Q1 has no value
          capex.streak@2022Q4  | 2022Q3 has no value
          odd.qoq@2025Q3       | 2025Q2 has no value
          odd.sum(3)@2025Q4    | 2025Q2 has no value
          odd.qoq@2025Q1       | 2024Q4 is zero
          odd.yoy              | 2025Q1 is negative
          odd.yoy@2025Q4       | 2024Q4 is zero
          odd.index(2025Q1)    | 2025Q1 is negative
          odd.cagr(1)          | 2026Q1 is negative
          odd.ytd@2025Q4       | 2025Q2 has no value
          startup-share        | startup-share has no value at all yet
          """)
  void namesThePeriodThatIsMissingZeroOrNegative(String value, String reason) {
    assertEquals(
        "measure.base: "
            + value
            + " cannot be computed: "
            + reason
            + " — Add the observation to the data, or ask for another period or measure.",
        english(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          capex.yoy@2023Q2 | 2022Q2 값이 없습니다
          odd.qoq@2025Q1   | 2024Q4 값이 0입니다
          odd.yoy          | 2025Q1 값이 음수입니다
          startup-share    | startup-share 지표에 아직 값이 없습니다
          """)
  void namesThePeriodInKorean(String value, String reason) {
    assertEquals(
        "measure.base: " + value + ": 계산할 수 없습니다. " + reason + " — 자료에 관측값을 더하거나 다른 기간이나 측정값을 쓰세요.",
        korean(value));
  }

  @Test
  void refusesComparisonsFinerThanTheData() {
    assertEquals(
        "measure.frequency: mom is finer than the data: capex is observed by quarter — Ask for one"
            + " of: change, qoq, yoy.",
        english("capex.mom"));
    assertEquals(
        "measure.frequency: qoq: 자료보다 촘촘합니다. half의 관측 주기는 반기입니다 — 쓸 수 있는 측정값:" + " change, yoy.",
        text(refuse("half.qoq", List.of(half())), "ko"));
  }

  @Test
  void refusesPeriodsOfAnotherFrequency() {
    String problem =
        "measure.period: the period 2026-10 does not fit: capex is observed by quarter — Write a"
            + " period such as 2026Q3.";
    assertEquals(problem, english("capex@2026-10"));
    assertEquals(problem, english("capex.index(2026-10)"));
    assertEquals(
        "measure.period: 2026: 자료에 맞지 않는 기간입니다. capex의 관측 주기는 분기입니다 — 2026Q3처럼" + " 쓰세요.",
        korean("capex.yoy@2026"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yoy(1)      | yoy: without brackets.
          cagr        | cagr(N): N is a number of years from 1 to 100.
          cagr(101)   | cagr(N): N is a number of years from 1 to 100.
          mean(0)     | mean(N): N is a number of periods from 1 to 9999.
          mean(-3)    | mean(N): N is a number of periods from 1 to 9999.
          sum(4, 5)   | sum(N): N is a number of periods from 1 to 9999.
          sum(99999)  | sum(N): N is a number of periods from 1 to 9999.
          ytd(4)      | ytd: without brackets.
          share       | share(OTHER): OTHER is the id of another indicator.
          share(4)    | share(OTHER): OTHER is the id of another indicator.
          mean(queue) | mean(N): N is a number of periods from 1 to 9999.
          index(-1)   | index(PERIOD): PERIOD is one of the data, such as 2026-10, 2026Q3 or 2026.
          """)
  void saysWhatAMeasureTakes(String call, String form) {
    assertEquals(
        "measure.argument: “" + call + "” is not how this measure is asked for — Write " + form,
        english("capex." + call));
  }

  @Test
  void saysWhatAMeasureTakesInKorean() {
    assertEquals(
        "measure.argument: ‘mean(0)’: 이 측정값은 이렇게 쓸 수 없습니다 — mean(N) 꼴로 쓰세요. N은 1에서"
            + " 9999까지의 기간 수입니다.",
        korean("capex.mean(0)"));
  }

  @Test
  void survivesTheFarthestStep() {
    assertEquals("measure.base", refuse("capex@-999999999", Sample.ALL).code().word());
  }

  private static Series half() {
    return Given.series(Given.indicator("half", Given.WEEKS, "1", 0), "2026H1", "3", "4");
  }

  private static String english(String value) {
    return text(refuse(value, all()), "en");
  }

  private static String korean(String value) {
    return text(refuse(value, all()), "ko");
  }

  private static List<Series> all() {
    return Stream.concat(Stream.of(ODD), Sample.ALL.stream()).toList();
  }

  private static Diagnostic refuse(String value, List<Series> known) {
    Diagnostics problems = new Diagnostics();
    assertEquals(Optional.empty(), new Measures(known).figure(Given.ref(value), problems));
    assertEquals(1, problems.sorted().size());
    assertEquals("ko.md:3:8", problems.sorted().get(0).place().toString());
    return problems.sorted().get(0);
  }

  private static String text(Diagnostic problem, String language) {
    Catalogue catalogue = Catalogue.of(language);
    return problem.code().word()
        + ": "
        + catalogue.message(problem)
        + " — "
        + catalogue.hint(problem);
  }
}
