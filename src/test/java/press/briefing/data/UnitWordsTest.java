package press.briefing.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.briefing.diagnostic.Place;
import press.briefing.tree.TextPair;

/// Which declared units are those that every publication shares: of a rate in per cent no rate is
/// taken, however its unit is spelled.
final class UnitWordsTest {
  @ParameterizedTest
  @CsvSource({
    "%, %, PERCENT",
    "퍼센트, percent, PERCENT",
    "%, per cent, PERCENT",
    "Percent, Percent, PERCENT",
    "%p, pp, PERCENTAGE_POINT",
    "%포인트, percentage points, PERCENTAGE_POINT",
    "bp, bp, BASIS_POINT",
    "bp, bps, BASIS_POINT",
    "USD, USD, Money[currency=USD]",
    "주, weeks, 'Named[ko=주, en=weeks]'",
    "%, weeks, 'Named[ko=%, en=weeks]'"
  })
  void knowsSharedUnitsInBothLanguages(String ko, String en, String unit) {
    assertEquals(unit, UnitWords.unit(new TextPair(ko, en, false, Place.NOWHERE)).toString());
  }
}
