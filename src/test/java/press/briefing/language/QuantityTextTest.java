package press.briefing.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import press.briefing.language.Style.Length;
import press.briefing.quantity.Quantity;
import press.briefing.quantity.Scale;
import press.briefing.quantity.Unit;

final class QuantityTextTest {
  @ParameterizedTest
  @CsvFileSource(resources = "quantities.csv", delimiter = '|', quoteCharacter = '`')
  void writesBothLanguages(
      BigDecimal value, String unit, BigDecimal quantum, String style, String ko, String en) {
    Quantity quantity = new Quantity(value, unit(unit), quantum);
    List<String> words = style == null ? List.of() : Arrays.asList(style.split(" "));
    assertEquals(ko, QuantityText.write(quantity, scale(words), style(words), Language.KO));
    assertEquals(en, QuantityText.write(quantity, scale(words), style(words), Language.EN));
  }

  @Test
  void countsDecimalsAfterSingleUnitsWithoutAScale() {
    Quantity rent = new Quantity(new BigDecimal("2.195"), new Unit.Money("USD"), BigDecimal.ONE);
    Style three = new Style(Style.Sign.MINUS, Length.NORMAL, false, Optional.of(3));
    assertEquals("2.195달러", QuantityText.write(rent, three, Language.KO));
  }

  private static Style style(List<String> words) {
    Length length =
        words.contains("short")
            ? Length.SHORT
            : words.contains("long") ? Length.LONG : Length.NORMAL;
    return new Style(
        words.contains("signed")
            ? Style.Sign.BOTH
            : words.contains("magnitude") ? Style.Sign.NONE : Style.Sign.MINUS,
        length,
        words.contains("bare"),
        option(words, "decimals=").map(Integer::valueOf));
  }

  private static Scale scale(List<String> words) {
    return option(words, "scale=").flatMap(Scale::parse).orElse(Scale.ONE);
  }

  private static Optional<String> option(List<String> words, String key) {
    return words.stream()
        .filter(word -> word.startsWith(key))
        .map(word -> word.substring(key.length()))
        .findFirst();
  }

  static Unit unit(String name) {
    return switch (name) {
      case "percent" -> Unit.Common.PERCENT;
      case "pp" -> Unit.Common.PERCENTAGE_POINT;
      case "bp" -> Unit.Common.BASIS_POINT;
      case "index" -> Unit.Common.INDEX;
      case "point" -> Unit.Common.POINT;
      case "none" -> Unit.Common.NONE;
      default -> {
        String[] names = name.split("/");
        yield name.matches("[A-Z]{3}")
            ? new Unit.Money(name)
            : new Unit.Named(names[0], names[names.length - 1]);
      }
    };
  }
}
