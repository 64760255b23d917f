package press.briefing.language;

import java.math.BigDecimal;
import java.math.MathContext;
import press.briefing.language.Style.Length;
import press.briefing.quantity.Quantity;
import press.briefing.quantity.Scale;
import press.briefing.quantity.Unit;

/// Writes quantities for tables and charts: the number in a cell, its unit once in the head.
///
/// Percent and the other shared units stand at single units, whatever the scale.
public final class TableText {
  private TableText() {}

  /// The number alone at a scale, with as many decimals as its quantum has there: `1,160.0`. Both
  /// languages write it alike.
  public static String number(Quantity quantity, Scale scale, Language language) {
    return cell(quantity, scale, false);
  }

  /// The number alone with a `+` if it is positive, as for changes.
  public static String signed(Quantity quantity, Scale scale, Language language) {
    return cell(quantity, scale, true);
  }

  private static String cell(Quantity quantity, Scale scale, boolean signed) {
    BigDecimal factor = Scales.of(quantity.unit(), scale).factor();
    BigDecimal step = divided(quantity.quantum(), factor);
    BigDecimal rounded = quantity.rounded();
    BigDecimal scaled = divided(rounded.abs(), factor);
    String number = Digits.grouped(scaled, places(step));
    return Digits.sign(rounded.signum(), signed ? Style.Sign.BOTH : Style.Sign.MINUS) + number;
  }

  private static BigDecimal divided(BigDecimal value, BigDecimal factor) {
    return factor.scale() == 0 && factor.compareTo(BigDecimal.ONE) == 0
        ? value.round(MathContext.DECIMAL128)
        : value.divide(factor, MathContext.DECIMAL128);
  }

  /// A step that no decimals can write, such as a third, is told to its first digit.
  private static int places(BigDecimal step) {
    return step.precision() < MathContext.DECIMAL128.getPrecision()
        ? Digits.places(step)
        : Math.max(0, step.scale() - step.precision() + 1);
  }

  /// The words for the head: `10억 달러` and `USD billion`; empty for an index and a bare count.
  public static String unit(Unit unit, Scale scale, Language language) {
    return switch (unit) {
      case Unit.Common common -> common(common, language);
      case Unit.Money money -> money(money.currency(), scale, language);
      case Unit.Named named ->
          switch (language) {
            case KO -> korean(scale, named.ko());
            case EN -> english(scale, named.en());
          };
    };
  }

  private static String common(Unit.Common unit, Language language) {
    return switch (language) {
      case KO -> KoreanUnit.common(unit, Length.NORMAL);
      case EN -> EnglishUnit.common("", unit, Length.NORMAL).strip();
    };
  }

  private static String money(String code, Scale scale, Language language) {
    return switch (language) {
      case KO -> korean(scale, KnownCurrency.of(code).map(KnownCurrency::korean).orElse(code));
      case EN -> scale.equals(Scale.ONE) ? code : code + " " + Scales.english(scale);
    };
  }

  private static String korean(Scale scale, String name) {
    return scale.equals(Scale.ONE) ? name : KoreanUnit.follow(Scales.korean(scale), name);
  }

  private static String english(Scale scale, String name) {
    return scale.equals(Scale.ONE) ? name : EnglishUnit.follow(Scales.english(scale), name);
  }
}
