package press.briefing.pdf.tag;

import java.util.ArrayDeque;
import java.util.Deque;

/// Numbers headings so that no level is skipped, whatever the manuscript does.
final class HeadingLevels {
  private final Deque<Integer> open = new ArrayDeque<>();

  /// The level of the next heading, from its own.
  int next(int level) {
    while (!open.isEmpty() && open.getFirst() >= level) {
      open.pop();
    }
    open.push(level);
    return open.size();
  }
}
