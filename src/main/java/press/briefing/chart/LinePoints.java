package press.briefing.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Period;

/// The points of a series, in runs: a missing value or a period left out ends a run.
final class LinePoints {
  private LinePoints() {}

  static List<List<Point>> runs(Series series, ToDoubleFunction<Period> across, ValueAxis axis) {
    List<List<Point>> runs = new ArrayList<>();
    Optional<Period> expected = Optional.empty();
    for (Observation each : series.observations()) {
      if (each.value().isEmpty()) {
        continue;
      }
      if (expected.filter(each.period()::equals).isEmpty()) {
        runs.add(new ArrayList<>());
      }
      runs.getLast()
          .add(new Point(across.applyAsDouble(each.period()), axis.at(each.value().get())));
      expected = Optional.of(each.period().plus(1));
    }
    return runs;
  }
}
