package press.briefing.data;

import java.util.List;
import press.briefing.quantity.Frequency;

/// The words for frequencies in files, which messages quote.
final class FrequencyWords {
  static final List<String> ALL = List.of("day", "week", "month", "quarter", "half year", "year");

  private FrequencyWords() {}

  static Frequency frequency(String word) {
    return Frequency.values()[ALL.indexOf(word)];
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
