package press.briefing.measure;

import java.util.List;
import java.util.stream.Stream;
import press.briefing.quantity.Frequency;

/// Which comparisons a frequency allows.
final class Frequencies {
  private Frequencies() {}

  /// Whether data of a frequency can be compared over so many months.
  static boolean allows(Frequency frequency, int months) {
    return months >= months(frequency);
  }

  /// The comparisons that a frequency allows, the shortest first.
  static List<String> comparisons(Frequency frequency) {
    Stream<MeasureName> known =
        switch (frequency) {
          case DAY, WEEK, MONTH -> Stream.of(MeasureName.MOM, MeasureName.QOQ, MeasureName.YOY);
          case QUARTER -> Stream.of(MeasureName.QOQ, MeasureName.YOY);
          case HALF_YEAR, YEAR -> Stream.of(MeasureName.YOY);
        };
    return Stream.concat(Stream.of(MeasureName.CHANGE), known).map(MeasureName::word).toList();
  }

  /// The catalogue's term for a frequency.
  static String term(Frequency frequency) {
    return switch (frequency) {
      case DAY -> "frequency.day";
      case WEEK -> "frequency.week";
      case MONTH -> "frequency.month";
      case QUARTER -> "frequency.quarter";
      case HALF_YEAR -> "frequency.half-year";
      case YEAR -> "frequency.year";
    };
  }

  private static int months(Frequency frequency) {
    return switch (frequency) {
      case DAY, WEEK, MONTH -> 1;
      case QUARTER -> 3;
      case HALF_YEAR -> 6;
      case YEAR -> 12;
    };
  }
}
