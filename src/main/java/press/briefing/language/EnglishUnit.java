package press.briefing.language;

import press.briefing.language.Style.Length;
import press.briefing.quantity.Unit;

/// Puts English units to numbers: codes of currencies before them, everything else behind.
final class EnglishUnit {
  private EnglishUnit() {}

  static String join(String number, Unit unit, Length length) {
    return switch (unit) {
      case Unit.Money money -> money(number, money.currency(), length);
      case Unit.Named named -> follow(number, named.en());
      case Unit.Common common -> number + common(number, common, length);
    };
  }

  /// A name after a space; degrees and the like directly behind figures.
  static String follow(String number, String name) {
    return name.isEmpty() || "%‰°℃℉".indexOf(name.charAt(0)) >= 0
        ? number + name
        : number + " " + name;
  }

  static String common(String number, Unit.Common unit, Length length) {
    return switch (unit) {
      case PERCENT -> length == Length.LONG ? " per cent" : "%";
      case PERCENTAGE_POINT -> point(number, length, "pp", " percentage point");
      case BASIS_POINT -> point(number, length, "bp", " basis point");
      case POINT -> length == Length.SHORT ? "p" : plural(number, " point");
      case INDEX, NONE -> "";
    };
  }

  private static String point(String number, Length length, String brief, String full) {
    return switch (length) {
      case SHORT -> brief;
      case NORMAL -> " " + brief;
      case LONG -> plural(number, full);
    };
  }

  private static String plural(String number, String noun) {
    return number.equals("1") ? noun : noun + "s";
  }

  private static String money(String number, String code, Length length) {
    String plain = code + " " + number;
    return switch (length) {
      case SHORT ->
          KnownCurrency.of(code)
              .flatMap(KnownCurrency::symbol)
              .map(symbol -> symbol + number)
              .orElse(plain);
      case NORMAL -> plain;
      case LONG ->
          KnownCurrency.of(code)
              .map(currency -> number + " " + currency.english(number))
              .orElse(plain);
    };
  }
}
