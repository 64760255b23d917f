package press.briefing.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What lies some months before a period.
final class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2026-W47, 12, 2025-W47",
    "2026-W46, 12, 2025-W46",
    "2025-W01, 12, 2024-W01",
    "2026-W53, 12, 2026-W01",
    "2027-W01, 12, 2026-W02",
    "2026-W47, 1,  2026-W43",
    "2026-W47, 3,  2026-W34",
    "2026-10,  12, 2025-10",
    "2026Q1,   3,  2025Q4",
    "2026H1,   12, 2025H1",
    "2028-02-29, 12, 2027-02-28",
    "2026-03-31, 1, 2026-02-28"
  })
  void namesTheSameTimeMonthsAgo(String period, int months, String earlier) {
    assertEquals(earlier, Period.parse(period).orElseThrow().minusMonths(months).toString());
  }
}
