package press.briefing.chart;

import java.util.List;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.model.Series;
import press.briefing.quantity.Unit;

/// Finds what no chart can show.
final class ChartCheck {
  private ChartCheck() {}

  static void check(List<Series> series, Place place, Diagnostics problems) {
    for (Series each : series) {
      Series first = series.getFirst();
      if (!each.indicator().unit().equals(first.indicator().unit())) {
        problems.error(Code.CHART_UNITS, place, id(first), spelled(first), id(each), spelled(each));
      }
      if (Values.newest(each).isEmpty()) {
        problems.error(Code.CHART_EMPTY, place, id(each));
      }
    }
  }

  private static String id(Series series) {
    return series.indicator().id();
  }

  /// A unit as the writer wrote it.
  private static String spelled(Series series) {
    return switch (series.indicator().unit()) {
      case Unit.Money money -> money.currency();
      case Unit.Named named ->
          named.ko().equals(named.en()) ? named.ko() : named.ko() + "/" + named.en();
      case Unit.Common common ->
          switch (common) {
            case PERCENT -> "percent";
            case PERCENTAGE_POINT -> "pp";
            case BASIS_POINT -> "bp";
            case INDEX, POINT -> "index";
            case NONE -> "–";
          };
    };
  }
}
