package press.briefing.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import press.briefing.language.Bilingual;
import press.briefing.language.Language;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Period;

class AudienceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

  private static String written(Audience audience, Frequency frequency) {
    Period period = Period.holding(frequency, DAY);
    Period before = Period.holding(frequency, DAY.minusYears(1));
    return audience.brief(period) + " | " + audience.brief(period, before);
  }

  @Test
  void bothReadOnePeriod() {
    Audience both = Audience.both(Language.KO);
    assertEquals("11-09 | 2026-11-09", written(both, Frequency.DAY));
    assertEquals("W46 | W46 ’26", written(both, Frequency.WEEK));
    assertEquals("11월 Nov | 11월 Nov ’26", written(both, Frequency.MONTH));
    assertEquals("4Q | 4Q26", written(both, Frequency.QUARTER));
    assertEquals("2H | 2H26", written(both, Frequency.HALF_YEAR));
    assertEquals("2026 | 2026", written(both, Frequency.YEAR));
    assertEquals("2026", both.year(Period.holding(Frequency.YEAR, DAY)));
    assertEquals("Nov 11월", Audience.both(Language.EN).brief(Period.holding(Frequency.MONTH, DAY)));
  }

  @Test
  void oneReadsItsOwn() {
    Audience korean = Audience.of(Language.KO);
    assertEquals("11월 | 11월 ’26", written(korean, Frequency.MONTH));
    assertEquals("2026년", korean.year(Period.holding(Frequency.YEAR, DAY)));
    assertEquals("Nov | Nov 26", written(Audience.of(Language.EN), Frequency.MONTH));
  }

  @Test
  void wordsAreSaidInBothUnlessTheyAreTheSame() {
    Bilingual<String> words = new Bilingual<>("합계", "Total");
    assertEquals("합계 / Total", Audience.both(Language.KO).in(words));
    assertEquals("Total / 합계", Audience.both(Language.EN).in(words));
    assertEquals("Total", Audience.of(Language.EN).in(words));
    assertEquals("GW", Audience.both(Language.KO).in(Bilingual.same("GW")));
  }
}
