package press.briefing.data.sql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import press.briefing.data.table.Cell;
import press.briefing.data.table.Doubles;
import press.briefing.diagnostic.Place;

/// Reads the values of a result: exact numbers as they are, doubles by the digits that are meant.
final class SqlCell {
  private static final int LONGEST = 1_000;

  private SqlCell() {}

  static Cell of(@Nullable Object value, Place place) {
    return switch (value) {
      case null -> new Cell("", false, place);
      case Integer _, Long _, Short _, BigInteger _ -> new Cell(value.toString(), true, place);
      case BigDecimal exact -> new Cell(exact.toPlainString(), true, place);
      case Double number -> floating(number, number.toString(), place);
      case Float number -> floating(number, number.toString(), place);
      case LocalDateTime time -> new Cell(text(time), false, place);
      case byte[] bytes -> new Cell("(" + bytes.length + " bytes)", false, place);
      default -> new Cell(cut(value.toString()), false, place);
    };
  }

  private static Cell floating(double number, String written, Place place) {
    return Double.isFinite(number)
        ? new Cell(Doubles.meant(new BigDecimal(written)).toPlainString(), true, place)
        : new Cell(written, false, place);
  }

  /// No number, period or name is longer; half a million rows of anything must not fill the memory.
  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static String text(LocalDateTime time) {
    boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
    return midnight ? time.toLocalDate().toString() : time.toString();
  }
}
