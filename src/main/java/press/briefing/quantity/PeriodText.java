package press.briefing.quantity;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/// Writes periods as files and diagnostics spell them.
final class PeriodText {
  private PeriodText() {}

  static String write(Period period) {
    LocalDate start = period.start();
    String year = pad(start.getYear(), 4);
    return switch (period.frequency()) {
      case DAY -> start.toString();
      case WEEK ->
          pad(start.get(IsoFields.WEEK_BASED_YEAR), 4)
              + "-W"
              + pad(start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
      case MONTH -> year + "-" + pad(start.getMonthValue(), 2);
      case QUARTER -> year + "Q" + (start.getMonthValue() + 2) / 3;
      case HALF_YEAR -> year + "H" + (start.getMonthValue() < 7 ? 1 : 2);
      case YEAR -> year;
    };
  }

  private static String pad(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
