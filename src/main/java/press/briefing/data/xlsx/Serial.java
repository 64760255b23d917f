package press.briefing.data.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/// Dates as spreadsheets store them: days since the start of 1900, or of 1904 on old Macs.
record Serial(boolean from1904) {
  private static final LocalDate START = LocalDate.of(1899, 12, 30);
  private static final LocalDate MAC_START = LocalDate.of(1904, 1, 1);
  private static final BigDecimal MOST = BigDecimal.valueOf(2_958_465);

  /// The date, cut to what its format shows; the number itself if it is no whole day.
  ///
  /// @param format one of dates
  String text(BigDecimal stored, CellFormat format) {
    BigDecimal day = stored.setScale(5, RoundingMode.HALF_UP).stripTrailingZeros();
    if (day.scale() > 0 || day.signum() < 0 || day.compareTo(MOST) > 0) {
      return stored.toPlainString();
    }
    String date = date(day.intValueExact()).toString();
    return switch (format) {
      case YEAR -> date.substring(0, "2026".length());
      case MONTH -> date.substring(0, "2026-11".length());
      case DAY, PLAIN, PERCENT, SHORTENED -> date;
    };
  }

  /// Spreadsheets believe that there was a 29 February 1900; days before it count one less.
  private LocalDate date(int serial) {
    if (from1904) {
      return MAC_START.plusDays(serial);
    }
    return START.plusDays(serial < 60 ? serial + 1 : serial);
  }
}
