package press.briefing.pdf.kern;

import java.util.Arrays;

/// The pairs of one left character, each looked up once.
final class PairRow {
  private static final short UNKNOWN = Short.MIN_VALUE;

  private final Pairs pairs;
  private final int[][] rows;
  private final short[] distances;

  /// @param size how many right characters it remembers
  PairRow(Pairs pairs, int left, int size) {
    this.pairs = pairs;
    this.rows = pairs.rows(left);
    this.distances = new short[size];
    Arrays.fill(distances, UNKNOWN);
  }

  /// @param slot where the right character is remembered
  int distance(int right, int slot) {
    int distance = distances[slot];
    if (distance == UNKNOWN) {
      distance = pairs.distance(rows, right);
      distances[slot] = (short) distance;
    }
    return distance;
  }

  /// What is remembered nowhere.
  int distance(int right) {
    return pairs.distance(rows, right);
  }
}
