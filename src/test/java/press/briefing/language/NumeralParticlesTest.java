package press.briefing.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import press.briefing.quantity.Quantity;
import press.briefing.quantity.Unit;

/// Particles after numerals from 0 to 10^16, bare and with units, by the syllable that ends their
/// reading.
final class NumeralParticlesTest {
  private static final String DIGITS = "영일이삼사오육칠팔구";
  private static final String TENS = "십백천";
  private static final String GROUPS = "만억조경";

  /// @param last the last syllable of its reading; none where only the number is read
  record Counted(Unit unit, String last) {}

  @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
  void followTheReading(@ForAll("numerals") long number, @ForAll("units") Counted counted) {
    Quantity quantity = new Quantity(BigDecimal.valueOf(number), counted.unit(), BigDecimal.ONE);
    String last = counted.last().isEmpty() ? last(number) : counted.last();
    assertFollows(QuantityText.write(quantity, Style.PLAIN, Language.KO), last);
    assertFollows(NumberFormat.getIntegerInstance(Locale.ROOT).format(number), last(number));
  }

  private static void assertFollows(String text, String last) {
    String jamo = Normalizer.normalize(last, Normalizer.Form.NFD);
    boolean open = jamo.length() == 2;
    boolean rieul = !open && jamo.charAt(2) == '\u11af';
    assertEquals(Optional.of(open ? "는" : "은"), Particles.choose(text, "은(는)"), text);
    assertEquals(Optional.of(open ? "가" : "이"), Particles.choose(text, "이(가)"), text);
    assertEquals(Optional.of(open || rieul ? "로" : "으로"), Particles.choose(text, "(으)로"), text);
  }

  /// The last syllable of a number's reading: that of its last digit which is not zero.
  private static String last(long number) {
    String digits = Long.toString(number);
    int zeros = digits.length() - digits.replaceAll("0+$", "").length();
    if (number == 0) {
      return "영";
    }
    if (zeros == 0) {
      return DIGITS.substring(digits.charAt(digits.length() - 1) - '0').substring(0, 1);
    }
    return zeros < 4
        ? TENS.substring(zeros - 1, zeros)
        : GROUPS.substring(zeros / 4 - 1, zeros / 4);
  }

  @Provide
  Arbitrary<Long> numerals() {
    return Numerals.all();
  }

  @Provide
  Arbitrary<Counted> units() {
    return Arbitraries.of(
        new Counted(Unit.Common.NONE, ""),
        new Counted(Unit.Common.INDEX, ""),
        new Counted(Unit.Common.PERCENT, "트"),
        new Counted(Unit.Common.PERCENTAGE_POINT, "트"),
        new Counted(Unit.Common.BASIS_POINT, "피"),
        new Counted(new Unit.Money("KRW"), "원"),
        new Counted(new Unit.Money("USD"), "러"),
        new Counted(new Unit.Money("EUR"), "로"),
        new Counted(new Unit.Money("JPY"), "엔"),
        new Counted(new Unit.Named("주", "weeks"), "주"),
        new Counted(new Unit.Named("개월", "months"), "월"),
        new Counted(new Unit.Named("명", "people"), "명"),
        new Counted(new Unit.Named("GW", "GW"), "트"),
        new Counted(new Unit.Named("kg", "kg"), "램"));
  }
}
