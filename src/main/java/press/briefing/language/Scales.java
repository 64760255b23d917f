package press.briefing.language;

import java.math.BigDecimal;
import press.briefing.language.Style.Length;
import press.briefing.quantity.Scale;
import press.briefing.quantity.Unit;

/// What a scale means to a unit, and the words of scales.
final class Scales {
  private Scales() {}

  /// The scale that a unit is printed at: money and named units at the one given, percent and its
  /// like at none.
  static Scale of(Unit unit, Scale scale) {
    return switch (unit) {
      case Unit.Money money -> scale;
      case Unit.Named named -> scale;
      case Unit.Common common -> Scale.ONE;
    };
  }

  /// The words of a scale other than one: 백만, 10억.
  static String korean(Scale scale) {
    BigDecimal factor = scale.factor();
    String number = KoreanNumber.write(factor, Digits.places(factor));
    return switch (number) {
      case "1,000" -> "천";
      case "100만" -> "백만";
      case "1,000만" -> "천만";
      default -> number.matches("1[만억조경]") ? number.substring(1) : number;
    };
  }

  /// The words of a scale other than one: million, 100 million.
  static String english(Scale scale) {
    BigDecimal factor = scale.factor();
    String number = EnglishNumber.write(factor, Digits.places(factor), Length.NORMAL);
    if (number.equals("1,000")) {
      return "thousand";
    }
    return number.startsWith("1 ") ? number.substring(2) : number;
  }
}
