package press.briefing.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Period;

/// Names periods below a chart, as many as have room.
///
/// @param periods oldest first
/// @param y of their baseline
/// @param right the edge they must not cross; the left one is 0
record PeriodLabels(List<Period> periods, Audience audience, double y, double right) {
  private static final double APART = 8;
  private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100};
  private static final int CENTURY = 1200;

  /// Whether years say enough: a span of three or more.
  boolean spanYears() {
    return periods.getFirst().frequency() != Frequency.YEAR && firsts(1).size() > 2;
  }

  /// Years, each from its first period on; the first one says 년.
  List<Label> years(ToDoubleFunction<Period> across) {
    for (int step : YEARS) {
      List<Label> labels = years(firsts(step), across);
      if (labels.size() > 1 && !apart(labels.subList(0, 2))) {
        labels = years(firsts(step).subList(1, labels.size()), across);
      }
      if (apart(labels)) {
        return labels;
      }
    }
    return List.of();
  }

  private List<Label> years(List<Period> firsts, ToDoubleFunction<Period> across) {
    List<Label> labels = new ArrayList<>();
    for (Period each : firsts) {
      Period year = Period.holding(Frequency.YEAR, each.start());
      String text = labels.isEmpty() ? audience.year(year) : audience.brief(year);
      labels.add(Label.start(text, across.applyAsDouble(each), y, Label.Type.QUIET));
    }
    return labels.stream().map(each -> each.within(0, right)).toList();
  }

  private List<Period> firsts(int step) {
    List<Period> firsts = new ArrayList<>();
    int year = Integer.MIN_VALUE;
    for (Period each : periods) {
      if (each.start().getYear() != year && each.start().getYear() % step == 0) {
        firsts.add(each);
      }
      year = each.start().getYear();
    }
    return firsts;
  }

  /// The newest period and every n-th before it; the year stands at the first and where it changes.
  List<Label> briefs(ToDoubleFunction<Period> across) {
    for (int step = 1; step < periods.size(); step++) {
      List<Label> labels = briefs(step, across);
      if (apart(labels)) {
        return labels;
      }
    }
    return briefs(periods.size(), across);
  }

  /// The names of all periods, if they have room.
  Optional<List<Label>> all(ToDoubleFunction<Period> across) {
    return Optional.of(briefs(1, across)).filter(PeriodLabels::apart);
  }

  /// Below columns: all names if they have room, else years from their first columns on, else as
  /// many names as have room.
  ///
  /// @param middle of the n-th column, from 0
  List<Label> columns(IntToDoubleFunction middle, double pitch) {
    Map<Period, Double> middles = new HashMap<>();
    for (int i = 0; i < periods.size(); i++) {
      middles.put(periods.get(i), middle.applyAsDouble(i));
    }
    ToDoubleFunction<Period> across = period -> middles.getOrDefault(period, 0.0);
    return all(across).or(() -> yearsOf(across, pitch)).orElseGet(() -> briefs(across));
  }

  private Optional<List<Label>> yearsOf(ToDoubleFunction<Period> across, double pitch) {
    return Optional.of(this)
        .filter(PeriodLabels::spanYears)
        .map(each -> each.years(period -> across.applyAsDouble(period) - pitch * 0.35))
        .filter(words -> !words.isEmpty());
  }

  private List<Label> briefs(int step, ToDoubleFunction<Period> across) {
    List<Label> labels = new ArrayList<>();
    int start = (periods.size() - 1) % step;
    Period beside = periods.get(start).minusMonths(CENTURY);
    for (int i = start; i < periods.size(); i += step) {
      Period each = periods.get(i);
      Point at = new Point(across.applyAsDouble(each), y);
      String text = audience.brief(each, beside);
      labels.add(new Label(text, at, Label.Type.QUIET, Label.Anchor.MIDDLE).within(0, right));
      beside = each;
    }
    return labels;
  }

  private static boolean apart(List<Label> labels) {
    for (int i = 1; i < labels.size(); i++) {
      if (labels.get(i).box().left() < labels.get(i - 1).box().right() + APART) {
        return false;
      }
    }
    return true;
  }
}
