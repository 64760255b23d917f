package press.briefing.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.briefing.template.SampleEdition.HERE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.briefing.language.Bilingual;
import press.briefing.language.Language;
import press.briefing.model.Checkpoint;
import press.briefing.model.Indicator;
import press.briefing.model.MeasureCall;
import press.briefing.model.Series;
import press.briefing.model.Trigger;
import press.briefing.model.ValueRef;
import press.briefing.template.engine.Words;

class TriggerTextTest {
  private static final Map<String, Indicator> INDICATORS =
      SampleEdition.series().stream()
          .map(Series::indicator)
          .collect(Collectors.toMap(Indicator::id, each -> each));
  private static final Words KOREAN =
      new Words(
          Map.of(
              "measure_yoy",
              "전년 동기 대비",
              "measure_share",
              "{} 대비 비중",
              "measure_record",
              "최고·최저 지속 기간",
              "and",
              "{} 그리고 {}",
              "or",
              "{} 또는 {}",
              "not",
              "({})이 아님",
              "judge",
              "{} 판단",
              "judge_due",
              "{} 판단, {}까지"));
  private static final Words ENGLISH =
      new Words(Map.of("measure_yoy", "year on year", "judge_due", "Judged by {}, due {}"));

  private static String say(Language language, Checkpoint checkpoint) {
    Words words = language == Language.KO ? KOREAN : ENGLISH;
    return new TriggerText(language, words, INDICATORS).of(checkpoint).orElse("");
  }

  private static String korean(Trigger trigger) {
    return say(Language.KO, checkpoint(Optional.of(trigger), Optional.empty()));
  }

  private static Checkpoint checkpoint(
      Optional<Trigger> trigger, Optional<Checkpoint.Judge> judge) {
    return new Checkpoint(
        "c",
        Optional.empty(),
        Optional.empty(),
        trigger,
        Optional.empty(),
        judge,
        Optional.empty(),
        HERE);
  }

  private static Trigger compare(
      String id, String measure, Trigger.Operator operator, String limit) {
    MeasureCall call = new MeasureCall(measure, List.of());
    ValueRef value = new ValueRef(id, call, Optional.empty(), HERE);
    return new Trigger.Comparison(value, operator, new BigDecimal(limit));
  }

  @Test
  void limitsStandInTheUnitOfTheMeasure() {
    Trigger growth = compare("capex", "yoy", Trigger.Operator.LESS, "20");
    assertEquals("설비투자 전년 동기 대비 < 20%", korean(growth));
    assertEquals(
        "Capital spending, year on year < 20%",
        say(Language.EN, checkpoint(Optional.of(growth), Optional.empty())));
    assertEquals(
        "설비투자 > 1,200억 달러", korean(compare("capex", "latest", Trigger.Operator.MORE, "120")));
    assertEquals(
        "상위 3사 점유율 전년 동기 대비 ≥ 1.5%p",
        korean(compare("share", "yoy", Trigger.Operator.AT_LEAST, "1.5")));
  }

  @Test
  void sharesNameTheOtherIndicatorAndRecordsCountPeriods() {
    MeasureCall call = new MeasureCall("share", List.of("share"));
    ValueRef value = new ValueRef("capex", call, Optional.empty(), HERE);
    Trigger share = new Trigger.Comparison(value, Trigger.Operator.MORE, new BigDecimal("12.5"));
    assertEquals("설비투자 상위 3사 점유율 대비 비중 > 12.5%", korean(share));
    assertEquals(
        "설비투자 최고·최저 지속 기간 ≥ 12",
        korean(compare("capex", "record", Trigger.Operator.AT_LEAST, "12")));
  }

  @Test
  void rulesAreJoinedByWords() {
    Trigger queue = compare("queue", "latest", Trigger.Operator.AT_MOST, "30");
    Trigger share = compare("share", "latest", Trigger.Operator.MORE, "50");
    Trigger either = new Trigger.Or(queue, share);
    assertEquals(
        "(전력 접속 대기 ≤ 30개월 또는 상위 3사 점유율 > 50%) 그리고 (전력 접속 대기 ≤ 30개월)이 아님",
        korean(new Trigger.And(either, new Trigger.Not(queue))));
  }

  @Test
  void judgesHaveANameAndADay() {
    Bilingual<String> name = new Bilingual<>("편집팀", "the editors");
    Checkpoint.Judge judge = new Checkpoint.Judge(name, Optional.of(LocalDate.of(2027, 1, 31)));
    Checkpoint checkpoint = checkpoint(Optional.empty(), Optional.of(judge));
    assertEquals("편집팀 판단, 2027년 1월 31일까지", say(Language.KO, checkpoint));
    assertEquals("Judged by the editors, due 31 January 2027", say(Language.EN, checkpoint));
  }
}
