package press.briefing.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Period;

/// The points of a series, in runs: a missing value or a period left out ends a run, and so does
/// the last firm value before estimates, which the run of estimates begins with. Days on which
/// nothing is observed, such as weekends and holidays, end none.
final class LinePoints {
  /// The longest that markets close, and a little more.
  private static final int CLOSED_DAYS = 10;

  private LinePoints() {}

  /// Points that a line joins.
  ///
  /// @param estimated whether it leads to estimates
  record Run(List<Point> points, boolean estimated) {
    Point last() {
      return points.getLast();
    }
  }

  static List<Run> runs(Series series, ToDoubleFunction<Period> across, ValueAxis axis) {
    List<Run> runs = new ArrayList<>();
    Optional<Period> last = Optional.empty();
    for (Observation each : series.observations()) {
      if (each.value().isEmpty()) {
        continue;
      }
      boolean estimated = Values.isEstimate(each);
      boolean joined = last.filter(there -> isNext(there, each.period())).isPresent();
      if (!joined || runs.getLast().estimated() != estimated) {
        List<Point> start = joined ? List.of(runs.getLast().last()) : List.of();
        runs.add(new Run(new ArrayList<>(start), estimated));
      }
      Point point = new Point(across.applyAsDouble(each.period()), axis.at(each.value().get()));
      runs.getLast().points().add(point);
      last = Optional.of(each.period());
    }
    return runs;
  }

  private static boolean isNext(Period last, Period each) {
    long steps = last.until(each);
    return last.frequency() == Frequency.DAY ? steps <= CLOSED_DAYS + 1 : steps == 1;
  }

  /// The last point of all.
  static Point last(Series series, ToDoubleFunction<Period> across, ValueAxis axis) {
    return runs(series, across, axis).getLast().last();
  }
}
