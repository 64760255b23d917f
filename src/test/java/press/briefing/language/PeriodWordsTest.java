package press.briefing.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.briefing.quantity.Period;

final class PeriodWordsTest {
  private static final Period BESIDE = Period.parse("2026-11-23").orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 2026년 11월 23일, 23 November 2026, 11.23, 23 Nov",
    "2025-01-03, 2025년 1월 3일, 3 January 2025, 25.1.3, 3 Jan 25",
    "2026-W01, 2026년 1주차, week 1 of 2026, 1주, W1",
    "2025-W47, 2025년 47주차, week 47 of 2025, 47주 ’25, W47 25",
    "2026-11, 2026년 11월, November 2026, 11월, Nov",
    "2025-10, 2025년 10월, October 2025, 10월 ’25, Oct 25",
    "2009-09, 2009년 9월, September 2009, 9월 ’09, Sep 09",
    "2026Q3, 2026년 3분기, Q3 2026, 3Q, Q3",
    "2022Q4, 2022년 4분기, Q4 2022, 4Q22, Q4 22",
    "2026H1, 2026년 상반기, H1 2026, 1H, H1",
    "2025H2, 2025년 하반기, H2 2025, 2H25, H2 25",
    "2026, 2026년, 2026, 2026, 2026",
    "2025, 2025년, 2025, 2025, 2025"
  })
  void writesEveryFrequency(
      String written, String ko, String en, String koreanBrief, String englishBrief) {
    Period period = Period.parse(written).orElseThrow();
    assertEquals(ko, PeriodWords.full(period, Language.KO));
    assertEquals(en, PeriodWords.full(period, Language.EN));
    assertEquals(koreanBrief, PeriodWords.brief(period, BESIDE, Language.KO));
    assertEquals(englishBrief, PeriodWords.brief(period, BESIDE, Language.EN));
  }

  @Test
  void leavesTheYearOutWhereNothingStandsBeside() {
    Period half = Period.parse("2025H2").orElseThrow();
    assertEquals("2H", PeriodWords.brief(half, Language.KO));
    assertEquals("H2", PeriodWords.brief(half, Language.EN));
  }

  @Test
  void writesDates() {
    LocalDate date = LocalDate.of(2026, 11, 3);
    assertEquals("2026년 11월 3일", DateText.full(date, Language.KO));
    assertEquals("3 November 2026", DateText.full(date, Language.EN));
  }
}
