package press.briefing.data.xlsx;

import java.math.BigDecimal;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import press.briefing.data.table.Cell;
import press.briefing.data.table.Doubles;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// Reads the cells that indicators cite: numbers by their values, dates by what their format shows.
final class CellReader {
  private static final int MOST_REPORTED = 20;
  private static final String NOT_AVAILABLE = "#N/A";

  private final Serial serial;
  private final Diagnostics problems;
  private int uncalculated;
  private boolean shortened;

  CellReader(Serial serial, Diagnostics problems) {
    this.serial = serial;
    this.problems = problems;
  }

  /// The text of a cell and whether it is a number.
  Cell read(org.dhatim.fastexcel.reader.Cell cell, Place place) {
    @Nullable Object value = cell.getValue();
    return switch (value) {
      case BigDecimal number -> number(Doubles.meant(number), CellFormat.of(cell), place);
      case Boolean truth -> new Cell(truth ? "TRUE" : "FALSE", false, place);
      case null -> nothing(cell, place);
      default -> text(value.toString(), place);
    };
  }

  /// How a heading reads.
  static String heading(org.dhatim.fastexcel.reader.Cell cell) {
    @Nullable Object value = cell.getValue();
    return switch (value) {
      case null -> "";
      case BigDecimal number -> Doubles.meant(number).toString();
      default -> value.toString();
    };
  }

  /// In charts and sums, `#N/A` is the usual spelling of no value.
  private static Cell text(String text, Place place) {
    return new Cell(text.equals(NOT_AVAILABLE) ? "N/A" : text, false, place);
  }

  /// Programs that write formulas may leave their results to the one that opens the file next.
  private Cell nothing(org.dhatim.fastexcel.reader.Cell cell, Place place) {
    boolean formula = cell.getType() == CellType.FORMULA;
    if (formula && uncalculated++ < MOST_REPORTED) {
      problems.error(Code.DATA_FORMULA, place, "=" + cell.getFormula());
    }
    return new Cell("", false, place);
  }

  private Cell number(BigDecimal value, CellFormat format, Place place) {
    if (Doubles.isOutOfRange(value)) {
      return new Cell(value.toString(), false, place);
    }
    return switch (format) {
      case PLAIN -> new Cell(value.toPlainString(), true, place);
      case PERCENT -> new Cell(percent(value), false, place);
      case YEAR, MONTH, DAY -> new Cell(serial.text(value, format), false, place);
      case SHORTENED -> {
        warn(value, place);
        yield new Cell(value.toPlainString(), true, place);
      }
    };
  }

  private static String percent(BigDecimal value) {
    BigDecimal hundredfold = value.movePointRight(2).stripTrailingZeros();
    return hundredfold.toPlainString() + "%";
  }

  /// What a reader of the sheet sees is not what the cell holds; a scale may have been chosen by
  /// it.
  private void warn(BigDecimal value, Place place) {
    if (!shortened) {
      problems.warning(Code.DATA_SHORTENED, place, value.toPlainString());
    }
    shortened = true;
  }
}
