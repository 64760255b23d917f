package press.briefing.measure;

import java.math.BigDecimal;
import press.briefing.model.Series;
import press.briefing.quantity.Quantity;
import press.briefing.quantity.Unit;

/// Differences of a series's values, at the precision of the series.
record Differences(Series series) {
  /// Whether values of a unit change by differences only: of a rate nobody takes a rate.
  static boolean areOwnKind(Unit unit) {
    return unit == Unit.Common.PERCENT
        || unit == Unit.Common.PERCENTAGE_POINT
        || unit == Unit.Common.BASIS_POINT;
  }

  Quantity of(BigDecimal difference) {
    return new Quantity(difference, unit(series.indicator().unit()), series.quantum());
  }

  private static Unit unit(Unit level) {
    return switch (level) {
      case Unit.Common.PERCENT -> Unit.Common.PERCENTAGE_POINT;
      case Unit.Common.INDEX -> Unit.Common.POINT;
      case Unit.Common other -> other;
      case Unit.Money money -> money;
      case Unit.Named named -> named;
    };
  }
}
