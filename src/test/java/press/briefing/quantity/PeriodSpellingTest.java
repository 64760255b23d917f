package press.briefing.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodSpellingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2026-11              | 2026-11
          2026.11              | 2026-11
          2026.10              | 2026-10
          2026/11              | 2026-11
          202611               | 2026-11
          201112               | 2011-12
          2026M11              | 2026-11
          2026년 11월          | 2026-11
          2026년1월            | 2026-01
          2026. 11.            | 2026-11
          26년 11월            | 2026-11
          '26.11               | 2026-11
          ’26.11               | 2026-11
          '98.11               | 1998-11
          Nov 2026             | 2026-11
          November 2026        | 2026-11
          2026Q3               | 2026Q3
          2026 Q3              | 2026Q3
          2026q3               | 2026Q3
          2026-Q3              | 2026Q3
          Q3 2026              | 2026Q3
          3Q 2026              | 2026Q3
          3Q26                 | 2026Q3
          26Q3                 | 2026Q3
          2026/3분기           | 2026Q3
          2026년 3분기         | 2026Q3
          2026 3분기           | 2026Q3
          2026.3/4             | 2026Q3
          2026년 3/4분기       | 2026Q3
          '26.3분기            | 2026Q3
          2026H1               | 2026H1
          1H26                 | 2026H1
          2026년 상반기        | 2026H1
          2026 하반기          | 2026H2
          2026                 | 2026
          2026년               | 2026
          '26                  | 2026
          2026-11-03           | 2026-11-03
          2026.11.03           | 2026-11-03
          2026. 11. 3.         | 2026-11-03
          2026/3/4             | 2026-03-04
          20261103             | 2026-11-03
          2026년 11월 3일      | 2026-11-03
          3 Nov 2026           | 2026-11-03
          2026-11-03 00:00:00  | 2026-11-03
          2026-11-03T00:00:00  | 2026-11-03
          2026-W47             | 2026-W47
          2026-W53             | 2026-W53
          """)
  void readsWhatOfficesWrite(String written, String period) {
    assertEquals(Optional.of(period), PeriodSpelling.parse(written).map(Period::toString));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "1",
        "26",
        "2026.1",
        "2026-1",
        "2026/1",
        "26.11",
        "2026-13",
        "2026.13",
        "202613",
        "2026Q5",
        "2026Q0",
        "2026H3",
        "2026년 5분기",
        "2026년 3/5분기",
        "2026-02-30",
        "20260230",
        "2026-27",
        "2027-W53",
        "11/23/2026",
        "Nov-26",
        "0001",
        "9999",
        "99999999",
        "2026E",
        "2026Q3p",
        "2026(p)",
        "11월",
        "3분기",
        "상반기",
        "2026--11",
        "２０２６-11",
        "2026-11-03 09:30:00",
        "1e999999999",
        "2026-11-2026-11-2026-11-2026-11-2026-11"
      })
  void refusesWhatMeansTwoThingsOrNothing(String written) {
    assertTrue(PeriodSpelling.parse(written).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-10", "2026Q3", "2026H1", "2026-11-23", "2026-W47", "2026"})
  void contractSpellingsGoRound(String written) {
    assertEquals(written, Period.parse(written).orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026.10", "2026q3", "3Q26", "20261123", "2026년", " 2026"})
  void contractsKnowNoOtherSpelling(String written) {
    assertTrue(Period.parse(written).isEmpty());
  }
}
