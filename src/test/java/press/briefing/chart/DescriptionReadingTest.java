package press.briefing.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.briefing.language.Dictionary;
import press.briefing.language.Language;
import press.briefing.model.Series;

/// Particles behind names that only a publication can read.
final class DescriptionReadingTest {
  private static final Series SHARE =
      Sample.series(
          Sample.indicator("Xyzzy", "Xyzzy", Sample.PERCENT, "1", 1), "2026-10", "3.0 4.0");

  private static String described(Dictionary dictionary) {
    return new Description(Language.KO, dictionary).of(Sample.LINE, List.of(SHARE));
  }

  @Test
  void takesTheDictionaryOfThePublication() {
    assertEquals(
        "Xyzzy은 2026년 10월 3.0%에서 2026년 11월 4.0%로 올랐다.",
        described(new Dictionary(Map.of("Xyzzy", "지진"))));
  }

  @Test
  void leavesNoParticleOpen() {
    assertEquals("Xyzzy 값은 2026년 10월 3.0%에서 2026년 11월 4.0%로 올랐다.", described(Dictionary.EMPTY));
  }
}
