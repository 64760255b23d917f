package press.briefing.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Stands things below one another, each as near as possible to where it wants to be.
final class Stack {
  private Stack() {}

  /// The tops of things of these heights, in their own order.
  ///
  /// @param wanted their tops, if they were alone
  /// @param foot what the lowest must not cross, unless there is no room for all
  static double[] place(double[] wanted, double[] heights, double head, double foot) {
    int[] order =
        IntStream.range(0, wanted.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> wanted[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] tops = Arrays.copyOf(wanted, wanted.length);
    double below = foot;
    for (int i = order.length - 1; i >= 0; i--) {
      tops[order[i]] = Math.min(tops[order[i]], below - heights[order[i]]);
      below = tops[order[i]];
    }
    double above = head;
    for (int i : order) {
      tops[i] = Math.max(tops[i], above);
      above = tops[i] + heights[i];
    }
    return tops;
  }
}
