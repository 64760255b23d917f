package press.briefing.data.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What formats of spreadsheets, Korean ones among them, make of a number.
final class CellFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '§',
      value = {
        "General → PLAIN",
        "0.00E+00 → PLAIN",
        "@ → PLAIN",
        "#,##0_);[Red](#,##0) → PLAIN",
        "_-* #,##0_-;-* #,##0_- → PLAIN",
        "\\₩#,##0.00 → PLAIN",
        "0\"days\" → PLAIN",
        "h:mm AM/PM → PLAIN",
        "0.0% → PERCENT",
        "+0.0%;-0.0% → PERCENT",
        "#,##0, → SHORTENED",
        "#,##0.0,,\"백만\" → SHORTENED",
        "yyyy-mm-dd → DAY",
        "yyyy\"년\" m\"월\" d\"일\" → DAY",
        "m/d → DAY",
        "[$-412]yyyy\"년\" mm\"월\" → MONTH",
        "mmm-yy → MONTH",
        "yyyy → YEAR",
      })
  void isKnownByItsSigns(String format, CellFormat kind) {
    assertEquals(kind, CellFormat.of(format));
  }
}
