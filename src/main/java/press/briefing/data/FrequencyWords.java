package press.briefing.data;

import java.util.Arrays;
import java.util.List;
import press.briefing.quantity.Frequency;

/// The words for frequencies in files, which messages quote.
final class FrequencyWords {
  static final List<String> ALL =
      Arrays.stream(Frequency.values()).map(FrequencyWords::word).toList();

  private FrequencyWords() {}

  /// The frequency of one of the words.
  static Frequency frequency(String word) {
    return Arrays.stream(Frequency.values())
        .filter(each -> word(each).equals(word))
        .findFirst()
        .orElseThrow();
  }

  static String word(Frequency frequency) {
    return switch (frequency) {
      case DAY -> "day";
      case WEEK -> "week";
      case MONTH -> "month";
      case QUARTER -> "quarter";
      case HALF_YEAR -> "half year";
      case YEAR -> "year";
    };
  }
}
