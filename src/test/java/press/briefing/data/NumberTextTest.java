package press.briefing.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.briefing.data.table.Cell;
import press.briefing.diagnostic.Place;

final class NumberTextTest {
  private static final NumberText PERCENT = new NumberText(true, "%");

  private static CellNumber read(NumberText form, String text) {
    return form.read(new Cell(text, false, Place.NOWHERE));
  }

  @Property
  void everySpellingReadsBackEqual(
      @ForAll @BigRange(min = "0", max = "999999999999") @Scale(3) BigDecimal number) {
    BigDecimal minus = number.negate();
    String plain = number.toPlainString();
    String grouped = String.format(Locale.ROOT, "%,.3f", number);
    for (String digits : List.of(plain, grouped)) {
      Stream.of("%s", " %s ", "+%s", "%s%%", "%s %%", "\u00a0%s")
          .forEach(form -> assertEquals(number, value(form, digits)));
      Stream.of("-%s", "−%s", "△%s", "△ %s", "▲%s", "(%s)", "(%s%%)", "(%s)%%", "△%s%%")
          .forEach(form -> assertEquals(minus, value(form, digits)));
    }
  }

  private static BigDecimal value(String form, String digits) {
    return read(PERCENT, form.formatted(digits)) instanceof CellNumber.Known(BigDecimal value)
        ? value.setScale(3)
        : BigDecimal.valueOf(-1, 9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``          | Missing[]
          -           | Missing[]
          –           | Missing[]
          …           | Missing[]
          N/A         | Missing[]
          na          | Missing[]
          .5          | Known[value=0.5]
          007.50      | Known[value=7.50]
          ▲1.2        | Refused[code=DATA_TRIANGLE]
          1,23        | Refused[code=DATA_GROUPING]
          0,123       | Refused[code=DATA_GROUPING]
          1234,567    | Refused[code=DATA_GROUPING]
          1,234,56    | Refused[code=DATA_GROUPING]
          1,2345      | Refused[code=DATA_GROUPING]
          12%         | Refused[code=DATA_PERCENT]
          12%p        | Refused[code=DATA_PERCENT]
          1.2.3       | Refused[code=DATA_NUMBER]
          5.          | Refused[code=DATA_NUMBER]
          1 234       | Refused[code=DATA_NUMBER]
          1.2E+05     | Refused[code=DATA_NUMBER]
          -(1.2)      | Refused[code=DATA_NUMBER]
          (△1.2)      | Refused[code=DATA_NUMBER]
          (1.2        | Refused[code=DATA_NUMBER]
          --1         | Refused[code=DATA_NUMBER]
          △           | Refused[code=DATA_NUMBER]
          ()          | Refused[code=DATA_NUMBER]
          12억        | Refused[code=DATA_NUMBER]
          １２        | Refused[code=DATA_NUMBER]
          없음        | Refused[code=DATA_NUMBER]
          99999999999999999999999999999999999999999 | Refused[code=DATA_NUMBER]
          """)
  void readsExactlyOrRefuses(String written, String read) {
    assertEquals(read, read(new NumberText(false, ""), written).toString());
  }
}
