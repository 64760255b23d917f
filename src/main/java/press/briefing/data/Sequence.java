package press.briefing.data;

import java.util.ArrayList;
import java.util.List;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Period;

/// Checks that the observations of one indicator follow each other, oldest first.
record Sequence(String id, Diagnostics problems) {
  private static final int MOST_REPORTED = 20;

  /// The first observation of every period; a second one is an error, a period between two without
  /// one a warning.
  List<Observation> check(List<Observation> sorted) {
    List<Observation> single = new ArrayList<>();
    int repeated = 0;
    for (Observation each : sorted) {
      if (single.isEmpty() || !single.getLast().period().equals(each.period())) {
        single.add(each);
      } else if (repeated++ < MOST_REPORTED) {
        Observation first = single.getLast();
        problems.error(Code.DATA_DUPLICATE, each.place(), each.period(), id, first.place());
      }
    }
    warnOfGap(single);
    return single;
  }

  /// Days go without markets and offices; no calendar says which.
  private void warnOfGap(List<Observation> sorted) {
    long absent = 0;
    Observation after = null;
    for (int at = 1; at < sorted.size(); at++) {
      Period before = sorted.get(at - 1).period();
      long gap = before.until(sorted.get(at).period()) - 1;
      if (gap > 0 && before.frequency() != Frequency.DAY) {
        absent += gap;
        after = after == null ? sorted.get(at - 1) : after;
      }
    }
    if (after != null) {
      Period first = after.period().plus(1);
      problems.warning(Code.DATA_GAP, after.place(), id, first, absent);
    }
  }
}
