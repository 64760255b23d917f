package press.briefing.data;

import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// Counts the observations of one `indicators.yaml` and ends their reading at its budget.
final class Tally {
  static final int MOST = 500_000;

  private final Diagnostics problems;
  private int count;

  Tally(Diagnostics problems) {
    this.problems = problems;
  }

  /// Whether no more is read.
  boolean isFull() {
    return count > MOST;
  }

  /// Whether there is room for one more; the first for which there is none is an error.
  boolean hasRoom(Place place) {
    if (count == MOST) {
      problems.error(Code.TREE_BUDGET, place, "observations", MOST);
    }
    count += isFull() ? 0 : 1;
    return !isFull();
  }
}
