package press.briefing.data;

import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// Reports the first cells of an indicator that cannot be read, and counts all of them.
final class Refusals {
  private static final int MOST_REPORTED = 20;

  private final Diagnostics problems;
  private int count;

  Refusals(Diagnostics problems) {
    this.problems = problems;
  }

  void add(Code code, Place place, Object... arguments) {
    if (count++ < MOST_REPORTED) {
      problems.error(code, place, arguments);
    }
  }

  /// Counts one for which no error of its own is due.
  void count() {
    count++;
  }

  boolean isEmpty() {
    return count == 0;
  }
}
