package press.briefing.data;

import java.util.Currency;
import java.util.Locale;
import press.briefing.quantity.Unit;
import press.briefing.tree.TextPair;

/// Takes a declared unit for one that every publication shares, or for the writer's own.
final class UnitWords {
  private UnitWords() {}

  static Unit unit(TextPair pair) {
    Unit unit = unit(pair.en());
    return unit.equals(unit(pair.ko())) ? unit : new Unit.Named(pair.ko(), pair.en());
  }

  private static Unit unit(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "percent", "per cent", "%", "퍼센트" -> Unit.Common.PERCENT;
      case "pp", "%p", "percentage point", "percentage points", "퍼센트포인트", "%포인트" ->
          Unit.Common.PERCENTAGE_POINT;
      case "bp", "bps", "basis point", "basis points", "베이시스포인트" -> Unit.Common.BASIS_POINT;
      case "index" -> Unit.Common.INDEX;
      default -> isCurrency(written) ? new Unit.Money(written) : new Unit.Named(written, written);
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
