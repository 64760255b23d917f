package press.briefing.data.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days as spreadsheets count them.
final class SerialTest {
  @ParameterizedTest
  @CsvSource({
    "46349, false, DAY, 2026-11-23",
    "46349, false, MONTH, 2026-11",
    "46349, false, YEAR, 2026",
    "44887, true, DAY, 2026-11-23",
    "1, false, DAY, 1900-01-01",
    "59, false, DAY, 1900-02-28",
    "61, false, DAY, 1900-03-01",
    "46349.000000001, false, DAY, 2026-11-23",
    "46349.5, false, DAY, 46349.5",
    "-1, false, DAY, -1",
    "2958466, false, DAY, 2958466",
  })
  void areDates(BigDecimal stored, boolean from1904, CellFormat format, String text) {
    assertEquals(text, new Serial(from1904).text(stored, format));
  }
}
