package press.briefing.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.briefing.model.Reading.Status.MET;
import static press.briefing.model.Reading.Status.NEAR;
import static press.briefing.model.Reading.Status.NO_DATA;
import static press.briefing.model.Reading.Status.OPEN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Bilingual;
import press.briefing.model.Checkpoint;
import press.briefing.model.Reading;
import press.briefing.model.Trigger;
import press.briefing.model.Trigger.Operator;
import press.briefing.model.ValueRef;

final class ReadingTest {
  private static final Trigger YES = compare("capex", Operator.MORE, "100");
  private static final Trigger ALMOST = compare("queue", Operator.AT_LEAST, "30");
  private static final Trigger NO = compare("capex", Operator.LESS, "100");
  private static final Trigger NOBODY_KNOWS = compare("startup-share", Operator.AT_LEAST, "35");

  @Test
  void readsTheCheckpointsOfTheSample() {
    Trigger chips =
        new Trigger.And(
            compare("lead-time", Operator.AT_MOST, "36"),
            compare("gpu-rent.mom", Operator.LESS, "0"));
    assertEquals(
        "OPEN 34.9/0.1 PERCENT 2026Q3<2025Q3", read(compare("capex.yoy", Operator.LESS, "20"), 5));
    assertEquals("MET 33/1 주 2026-10", read(chips, 0));
    assertEquals("NEAR 28/1 주 2026Q3", read(ALMOST, 3));
    assertEquals(
        "OPEN 66.1/0.1 PERCENT 2026Q3", read(compare("top3-share", Operator.AT_LEAST, "70"), 2));
    assertEquals("NO_DATA", read(NOBODY_KNOWS, 3));
  }

  @Test
  void leavesToJudgesWhatNoNumberDecides() {
    Optional<Checkpoint.Judge> judge =
        Optional.of(
            new Checkpoint.Judge(
                new Bilingual<>("편집팀", "The editors"), Optional.of(LocalDate.of(2027, 1, 31))));
    assertEquals(
        "JUDGE", read(checkpoint(Optional.empty(), Optional.empty(), judge, Optional.empty())));
  }

  @Test
  void showsTheIndicatorRatherThanTheTrigger() {
    Optional<ValueRef> shown = Optional.of(Given.ref("capex@-1"));
    assertEquals(
        "NEAR 104900000000/100000000 USD 2026Q2",
        read(checkpoint(Optional.of(ALMOST), Optional.of(3), Optional.empty(), shown)));
  }

  @Test
  void comparesWhatIsPrintedAtTheScaleOfTheIndicator() {
    assertEquals(MET, status(compare("capex", Operator.EQUAL, "116.4"), 0));
    assertEquals(MET, status(compare("capex.change", Operator.EQUAL, "11.5"), 0));
    assertEquals(MET, status(compare("capex.yoy", Operator.EQUAL, "34.9"), 0));
    assertEquals(OPEN, status(compare("capex.yoy", Operator.LESS, "34.9"), 0));
    assertEquals(MET, status(compare("capex.yoy", Operator.AT_MOST, "34.9"), 0));
    assertEquals(OPEN, status(compare("capex.yoy", Operator.MORE, "34.9"), 0));
    assertEquals(MET, status(compare("capex.yoy", Operator.AT_LEAST, "34.9"), 0));
  }

  @Test
  void countsTheDistanceItselfAsNear() {
    assertEquals(NEAR, status(ALMOST, 2));
    assertEquals(OPEN, status(ALMOST, 1));
    assertEquals(MET, status(new Trigger.Not(ALMOST), 2));
    assertEquals(NEAR, status(new Trigger.Not(compare("queue", Operator.MORE, "26")), 2));
    assertEquals(OPEN, status(new Trigger.Not(compare("queue", Operator.MORE, "25")), 2));
  }

  @Test
  void isNearWhenEveryPartIsMetOrNear() {
    assertEquals(NEAR, status(new Trigger.And(YES, ALMOST), 2));
    assertEquals(NEAR, status(new Trigger.Or(NO, ALMOST), 2));
    assertEquals(OPEN, status(new Trigger.And(NO, ALMOST), 2));
    assertEquals(MET, status(new Trigger.Or(YES, ALMOST), 2));
    assertEquals(NEAR, status(new Trigger.Not(new Trigger.Or(NO, new Trigger.Not(ALMOST))), 2));
  }

  @Test
  void knowsOnlyWhatTheDataDecide() {
    assertEquals(NO_DATA, status(new Trigger.And(YES, NOBODY_KNOWS), 2));
    assertEquals(OPEN, status(new Trigger.And(NO, NOBODY_KNOWS), 2));
    assertEquals(MET, status(new Trigger.Or(YES, NOBODY_KNOWS), 2));
    assertEquals(NO_DATA, status(new Trigger.Or(NO, NOBODY_KNOWS), 2));
    assertEquals(NO_DATA, status(new Trigger.Or(ALMOST, NOBODY_KNOWS), 2));
    assertEquals(NO_DATA, status(new Trigger.Not(NOBODY_KNOWS), 2));
    assertEquals(OPEN, status(new Trigger.Not(new Trigger.Or(YES, NOBODY_KNOWS)), 2));
  }

  @Test
  void reportsValuesThatNoDataCouldGive() {
    Diagnostics problems = new Diagnostics();
    Trigger trigger =
        new Trigger.Or(
            compare("capex.mom", Operator.MORE, "0"), compare("capx", Operator.MORE, "0"));
    Checkpoint checkpoint =
        checkpoint(
            Optional.of(trigger),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Given.ref("capex.yoy(2)")));
    Reading reading = new Measures(Sample.ALL).read(checkpoint, problems);
    assertEquals(new Reading(NO_DATA, Optional.empty()), reading);
    assertEquals(
        List.of("indicator.unknown", "measure.argument", "measure.frequency"),
        problems.sorted().stream().map(each -> each.code().word()).toList());
  }

  private static Trigger compare(String value, Operator operator, String limit) {
    return new Trigger.Comparison(Given.ref(value), operator, new BigDecimal(limit));
  }

  private static Checkpoint checkpoint(
      Optional<Trigger> trigger,
      Optional<Integer> near,
      Optional<Checkpoint.Judge> judge,
      Optional<ValueRef> indicator) {
    return new Checkpoint(
        "point",
        Optional.empty(),
        Optional.empty(),
        trigger,
        near.map(BigDecimal::valueOf),
        judge,
        indicator,
        Place.NOWHERE);
  }

  private static Reading.Status status(Trigger trigger, int near) {
    Optional<Integer> distance = Optional.of(near).filter(each -> each > 0);
    Checkpoint checkpoint =
        checkpoint(Optional.of(trigger), distance, Optional.empty(), Optional.empty());
    return new Measures(Sample.ALL).read(checkpoint, new Diagnostics()).status();
  }

  private static String read(Trigger trigger, int near) {
    Optional<Integer> distance = Optional.of(near).filter(each -> each > 0);
    return read(checkpoint(Optional.of(trigger), distance, Optional.empty(), Optional.empty()));
  }

  private static String read(Checkpoint checkpoint) {
    Diagnostics problems = new Diagnostics();
    Reading reading = new Measures(Sample.ALL).read(checkpoint, problems);
    assertEquals(List.of(), problems.sorted());
    return reading.status() + reading.now().map(now -> " " + Given.describe(now)).orElse("");
  }
}
