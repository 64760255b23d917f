package press.briefing.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import press.briefing.quantity.Quantity;
import press.briefing.quantity.Scale;
import press.briefing.quantity.Unit;

/// What either language writes reads back as the rounded quantity.
final class QuantityRoundTripTest {
  private static final Map<String, Integer> POWERS =
      Map.ofEntries(
          Map.entry("만", 4),
          Map.entry("억", 8),
          Map.entry("조", 12),
          Map.entry("경", 16),
          Map.entry("million", 6),
          Map.entry("billion", 9),
          Map.entry("trillion", 12),
          Map.entry("m", 6),
          Map.entry("bn", 9),
          Map.entry("tn", 12));

  private static final Pattern GROUP =
      Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]+)?)(?: ?(만|억|조|경|[a-z]+illion|m|bn|tn)(?![a-z]))?");

  @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
  void readsBackInBothLanguages(
      @ForAll("quantities") Quantity quantity, @ForAll("styles") Style style) {
    for (Language language : Language.values()) {
      assertReadsBack(quantity, style, language);
    }
  }

  private static void assertReadsBack(Quantity quantity, Style style, Language language) {
    String text = QuantityText.write(quantity, style, language);
    assertEquals(0, quantity.rounded().compareTo(read(text)), () -> quantity + " → " + text);
  }

  /// From 0 to 10^16: around every power of ten, around every step of the words of either language,
  /// and anything between; bare and with every unit.
  @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
  void numeralsReadBackWithTheirUnits(@ForAll("numerals") long number, @ForAll("units") Unit unit) {
    Quantity quantity = new Quantity(BigDecimal.valueOf(number), unit, BigDecimal.ONE);
    for (Language language : Language.values()) {
      String text = QuantityText.write(quantity, Style.PLAIN, language);
      assertEquals(
          0, BigDecimal.valueOf(number).compareTo(read(text)), () -> number + " → " + text);
    }
  }

  @Provide
  Arbitrary<Long> numerals() {
    return Numerals.all();
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void tablesReadBack(@ForAll("quantities") Quantity quantity, @ForAll("scales") Scale scale) {
    BigDecimal cell = read(TableText.number(quantity, scale, Language.KO));
    BigDecimal factor = Scales.of(quantity.unit(), scale).factor();
    BigDecimal exact = quantity.rounded().divide(factor);
    assertEquals(0, exact.compareTo(cell), () -> quantity + " at " + scale + " → " + cell);
  }

  /// An independent reader: the sum of its figures, each times the word behind it.
  private static BigDecimal read(String text) {
    BigDecimal sum =
        GROUP
            .matcher(text)
            .results()
            .map(QuantityRoundTripTest::group)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return text.contains("\u2212") ? sum.negate() : sum;
  }

  private static BigDecimal group(MatchResult match) {
    int power = Optional.ofNullable(match.group(2)).map(POWERS::get).orElse(0);
    return new BigDecimal(match.group(1).replace(",", "")).scaleByPowerOfTen(power);
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    Arbitrary<BigDecimal> values =
        Combinators.combine(
                Arbitraries.longs().between(-999_999_999_999L, 999_999_999_999L),
                Arbitraries.integers().between(-6, 8))
            .as((digits, power) -> BigDecimal.valueOf(digits).scaleByPowerOfTen(power));
    Arbitrary<BigDecimal> quanta =
        Combinators.combine(Arbitraries.of(1, 2, 5, 25), Arbitraries.integers().between(-3, 12))
            .as((step, power) -> BigDecimal.valueOf(step).scaleByPowerOfTen(power));
    return Combinators.combine(values, units(), quanta).as(Quantity::new);
  }

  @Provide
  Arbitrary<Unit> units() {
    return Arbitraries.of(
        new Unit.Money("KRW"),
        new Unit.Money("USD"),
        new Unit.Money("XTS"),
        new Unit.Named("주", "weeks"),
        new Unit.Named("명", "people"),
        new Unit.Named("GW", "GW"),
        Unit.Common.PERCENT,
        Unit.Common.PERCENTAGE_POINT,
        Unit.Common.BASIS_POINT,
        Unit.Common.INDEX,
        Unit.Common.POINT,
        Unit.Common.NONE);
  }

  @Provide
  Arbitrary<Style> styles() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.of(Style.Length.values()),
            Arbitraries.of(true, false))
        .as((signed, length, bare) ->
            new Style(signed ? Style.Sign.BOTH : Style.Sign.MINUS, length, bare, Optional.empty()));
  }

  @Provide
  Arbitrary<Scale> scales() {
    return Arbitraries.of("1", "thousand", "만", "million", "억", "10억")
        .map(name -> Scale.parse(name).orElseThrow());
  }
}
