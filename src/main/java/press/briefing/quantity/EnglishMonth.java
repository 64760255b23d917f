package press.briefing.quantity;

import java.util.List;

/// The months by their English names.
final class EnglishMonth {
  private static final List<String> NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private EnglishMonth() {}

  /// The number of a month by its whole name or its first three letters, in lower case; 0 for any
  /// other word.
  static int number(String word) {
    for (int month = 0; month < NAMES.size(); month++) {
      if (word.equals(NAMES.get(month)) || word.equals(NAMES.get(month).substring(0, 3))) {
        return month + 1;
      }
    }
    return 0;
  }
}
