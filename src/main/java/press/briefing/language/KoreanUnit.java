package press.briefing.language;

import java.util.Optional;
import press.briefing.language.Style.Length;
import press.briefing.quantity.Unit;

/// Puts Korean units to numbers. A unit follows figures directly, and 만 or 억 after a space.
final class KoreanUnit {
  private KoreanUnit() {}

  static String join(String number, Unit unit, Length length) {
    return switch (unit) {
      case Unit.Money money -> money(number, money, length);
      case Unit.Named named -> follow(number, named.ko());
      case Unit.Common common -> number + common(common, length);
    };
  }

  /// A name right behind figures, and behind a word after a space.
  static String follow(String number, String name) {
    char last = number.charAt(number.length() - 1);
    return Character.isDigit(last) || name.isEmpty() ? number + name : number + " " + name;
  }

  static String common(Unit.Common unit, Length length) {
    boolean words = length == Length.LONG;
    return switch (unit) {
      case PERCENT -> words ? "퍼센트" : "%";
      case PERCENTAGE_POINT -> words ? "퍼센트포인트" : "%p";
      case BASIS_POINT -> words ? "베이시스포인트" : "bp";
      case POINT -> length == Length.SHORT ? "p" : "포인트";
      case INDEX, NONE -> "";
    };
  }

  private static String money(String number, Unit.Money money, Length length) {
    Optional<KnownCurrency> known = KnownCurrency.of(money.currency());
    if (known.isEmpty()) {
      return number + " " + money.currency();
    }
    KnownCurrency currency = known.get();
    return switch (length) {
      case SHORT -> brief(number, currency);
      case NORMAL -> follow(number, currency.korean());
      case LONG -> full(number, currency);
    };
  }

  /// Won is as short as its sign, which Korean print does not use.
  private static String brief(String number, KnownCurrency currency) {
    return currency
        .symbol()
        .filter(symbol -> currency != KnownCurrency.KRW)
        .map(symbol -> symbol + number)
        .orElseGet(() -> follow(number, currency.korean()));
  }

  /// A name of two words stands apart from figures too.
  private static String full(String number, KnownCurrency currency) {
    return currency.koreanLong().contains(" ")
        ? number + " " + currency.koreanLong()
        : follow(number, currency.koreanLong());
  }
}
