package press.briefing.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.briefing.measure.Given.indicator;
import static press.briefing.measure.Given.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.model.Checkpoint;
import press.briefing.model.Reading;
import press.briefing.model.Series;
import press.briefing.model.Trigger;
import press.briefing.model.Trigger.Operator;
import press.briefing.quantity.Unit;

final class StandingTest {
  private static final List<Series> KNOWN =
      List.of(
          series(indicator("lead", Given.WEEKS, "1", 0), "2026-01", "41", "38", "36", "-", "35"),
          series(indicator("queue", Given.WEEKS, "1", 0), "2025Q4", "20", "28", "31"),
          series(
              indicator("share", Unit.Common.PERCENT, "1", 1),
              "2025Q1",
              "60",
              "61",
              "62",
              "63",
              "64",
              "70"));

  @Test
  void isDatedByTheValueThatBroughtItAbout() {
    assertEquals("MET 2026-03 NEAR", read(compare("lead", Operator.AT_MOST, "36"), 2));
    assertEquals("MET 2026-03 OPEN", read(compare("lead", Operator.AT_MOST, "36"), 1));
    assertEquals("NEAR 2026-05 OPEN", read(compare("lead", Operator.LESS, "35"), 0));
    assertEquals("MET 2026Q2 NEAR", read(compare("queue", Operator.AT_LEAST, "30"), 2));
  }

  @Test
  void namesTheShortestPeriodWhereSeveralValuesCameTogether() {
    Trigger both =
        new Trigger.And(
            compare("queue", Operator.AT_LEAST, "28"), compare("lead", Operator.LESS, "50"));
    assertEquals("MET 2026-03 OPEN", read(both, 0));
  }

  @Test
  void saysNothingOfWhatTheDataDoNotKnow() {
    assertEquals("MET", read(compare("lead", Operator.LESS, "50"), 0));
    assertEquals("MET", read(compare("share.yoy", Operator.MORE, "3"), 0));
    assertEquals("MET 2026Q2 OPEN", read(compare("share.yoy", Operator.MORE, "5"), 0));
    assertEquals("NO_DATA", read(compare("lead.yoy", Operator.MORE, "5"), 0));
  }

  private static Trigger compare(String value, Operator operator, String limit) {
    return new Trigger.Comparison(Given.ref(value), operator, new BigDecimal(limit));
  }

  private static String read(Trigger trigger, int near) {
    Checkpoint checkpoint =
        new Checkpoint(
            "point",
            Optional.empty(),
            Optional.empty(),
            Optional.of(trigger),
            Optional.of(BigDecimal.valueOf(near)),
            Optional.empty(),
            Optional.empty(),
            Place.NOWHERE);
    Reading reading = new Measures(KNOWN).read(checkpoint, new Diagnostics());
    return reading.status()
        + reading.since().map(since -> " " + since.from() + " " + since.before()).orElse("");
  }
}
