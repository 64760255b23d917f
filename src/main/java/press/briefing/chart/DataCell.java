package press.briefing.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import press.briefing.language.Language;
import press.briefing.language.PeriodWords;
import press.briefing.language.TableText;
import press.briefing.quantity.Period;
import press.briefing.quantity.Quantity;
import press.briefing.quantity.Scale;
import press.briefing.quantity.Unit;

/// What stands in a table of data.
public sealed interface DataCell {
  /// As readers of a page see it.
  String printed(Language language);

  /// As programs read it: a period in ISO form, a number in digits, a missing value as nothing.
  String plain();

  /// A text; it stands as it is.
  record Words(String text) implements DataCell {
    @Override
    public String printed(Language language) {
      return text;
    }

    @Override
    public String plain() {
      return text;
    }
  }

  /// A period.
  record When(Period period) implements DataCell {
    @Override
    public String printed(Language language) {
      return PeriodWords.full(period, language);
    }

    @Override
    public String plain() {
      return period.toString();
    }
  }

  /// A number at a scale, with as many places as its quantum has there.
  record Amount(Quantity quantity, Scale scale) implements DataCell {
    @Override
    public String printed(Language language) {
      return TableText.number(quantity, scale, language);
    }

    @Override
    public String plain() {
      BigDecimal factor = quantity.unit() instanceof Unit.Common ? BigDecimal.ONE : scale.factor();
      BigDecimal step = quantity.quantum().divide(factor, MathContext.DECIMAL128);
      int places = Math.max(0, Math.min(step.stripTrailingZeros().scale(), 18));
      return quantity
          .rounded()
          .divide(factor, MathContext.DECIMAL128)
          .setScale(places, RoundingMode.HALF_UP)
          .toPlainString();
    }
  }

  /// A value that is not there.
  record Missing() implements DataCell {
    @Override
    public String printed(Language language) {
      return "…";
    }

    @Override
    public String plain() {
      return "";
    }
  }
}
