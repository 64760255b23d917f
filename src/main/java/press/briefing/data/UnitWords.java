package press.briefing.data;

import java.util.Currency;
import press.briefing.quantity.Unit;
import press.briefing.tree.TextPair;

/// Takes a declared unit for one that every publication shares, or for the writer's own.
final class UnitWords {
  private UnitWords() {}

  static Unit unit(TextPair pair) {
    if (!pair.single()) {
      return new Unit.Named(pair.ko(), pair.en());
    }
    return switch (pair.en()) {
      case "percent", "%" -> Unit.Common.PERCENT;
      case "pp", "%p" -> Unit.Common.PERCENTAGE_POINT;
      case "bp" -> Unit.Common.BASIS_POINT;
      case "index" -> Unit.Common.INDEX;
      case String word when isCurrency(word) -> new Unit.Money(word);
      case String word -> new Unit.Named(word, word);
    };
  }

  private static boolean isCurrency(String word) {
    return word.matches("[A-Z]{3}")
        && Currency.getAvailableCurrencies().stream()
            .anyMatch(each -> each.getCurrencyCode().equals(word));
  }

  /// What may follow a number of this unit in a file: `%`, `%p` or nothing.
  static String sign(Unit unit) {
    if (unit == Unit.Common.PERCENT) {
      return "%";
    }
    return unit == Unit.Common.PERCENTAGE_POINT ? "%p" : "";
  }
}
