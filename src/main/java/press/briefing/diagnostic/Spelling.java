package press.briefing.diagnostic;

import java.util.Comparator;
import java.util.List;

/// Which valid word a misspelt one was probably meant to be.
public final class Spelling {
  private static final int LONGEST = 64;

  private Spelling() {}

  /// Words divided by commas: the one that `found` was probably meant to be comes first, words far
  /// from it keep their order.
  public static String closestFirst(String found, List<String> valid) {
    int near = near(found);
    return String.join(
        ", ",
        valid.stream()
            .sorted(Comparator.comparingInt(each -> Math.min(near + 1, distance(found, each))))
            .toList());
  }

  /// Whether one word was probably meant to be the other.
  static boolean isNear(String found, String valid) {
    int distance = distance(found, valid);
    boolean alike = distance < Math.min(found.length(), valid.length());
    return distance > 0 && alike && distance <= near(found);
  }

  private static int near(String found) {
    return Math.max(1, found.length() / 3);
  }

  /// How many letters must be added, dropped or replaced to turn one word into the other.
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= Math.min(from.length(), LONGEST); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
