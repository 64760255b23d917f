package press.briefing.language;

import java.math.BigDecimal;
import press.briefing.quantity.Quantity;
import press.briefing.quantity.Scale;
import press.briefing.quantity.Unit;

/// Writes quantities for prose: `1조 2,345억 원` and `KRW 1.2345 trillion`.
///
/// Both languages write the same rounded quantity, however differently they divide it. Spaces are
/// plain: whoever sets the text keeps a number and its unit on one line.
public final class QuantityText {
  private QuantityText() {}

  /// A quantity in a style; `decimals=N` counts places after single units.
  public static String write(Quantity quantity, Style style, Language language) {
    return write(quantity, Scale.ONE, style, language);
  }

  /// A quantity in a style.
  ///
  /// @param scale the scale at which `decimals=N` counts places, which is the indicator's; shared
  ///   units such as percent have none and count after the single unit
  public static String write(Quantity quantity, Scale scale, Style style, Language language) {
    Quantity printed =
        style.decimals().map(places -> refined(quantity, scale, places)).orElse(quantity);
    BigDecimal rounded = printed.rounded();
    String body = body(rounded.abs(), printed, style, language);
    return Digits.sign(rounded.signum(), style.sign()) + body;
  }

  private static Quantity refined(Quantity quantity, Scale scale, int places) {
    BigDecimal one = Scales.of(quantity.unit(), scale).factor();
    return new Quantity(quantity.value(), quantity.unit(), one.scaleByPowerOfTen(-places));
  }

  private static String body(
      BigDecimal magnitude, Quantity printed, Style style, Language language) {
    int places = Digits.places(printed.quantum());
    String number = number(magnitude, places, printed.unit(), style.length(), language);
    if (style.bare()) {
      return number;
    }
    return switch (language) {
      case KO -> KoreanUnit.join(number, printed.unit(), style.length());
      case EN -> EnglishUnit.join(number, printed.unit(), style.length());
    };
  }

  private static String number(
      BigDecimal magnitude, int places, Unit unit, Style.Length length, Language language) {
    return switch (unit) {
      case Unit.Common common -> Digits.grouped(magnitude, places);
      case Unit.Money money -> worded(magnitude, places, length, language);
      case Unit.Named named -> worded(magnitude, places, length, language);
    };
  }

  private static String worded(
      BigDecimal magnitude, int places, Style.Length length, Language language) {
    return switch (language) {
      case KO -> KoreanNumber.write(magnitude, places);
      case EN -> EnglishNumber.write(magnitude, places, length);
    };
  }
}
