package press.briefing.data.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import press.briefing.data.table.Cell;
import press.briefing.data.table.Rows;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// The rows of a CSV file, whose first record names the columns.
public final class CsvRows implements Rows {
  private static final int MOST_REPORTED = 20;

  private final String text;
  private final CsvHeader header;
  private final Place file;
  private final Diagnostics problems;
  private int ragged;

  private CsvRows(String text, CsvHeader header, Place file, Diagnostics problems) {
    this.text = text;
    this.header = header;
    this.file = file;
    this.problems = problems;
  }

  /// The rows of a text; empty after an error if it has no header that can be read.
  ///
  /// @param wanted columns that are cited, by which the separator shows
  public static Optional<Rows> open(
      String text, Place file, List<String> wanted, Diagnostics problems) {
    CsvHeader header = CsvHeader.of(text, wanted);
    if (header.names().isEmpty()) {
      problems.error(Code.DATA_HEADER, file);
      return Optional.empty();
    }
    if (header.names().size() > CsvRecord.MOST_FIELDS) {
      problems.error(Code.TREE_BUDGET, file, "columns", CsvRecord.MOST_FIELDS);
      return Optional.empty();
    }
    return Optional.of(new CsvRows(text, header, file, problems));
  }

  @Override
  public List<String> columns() {
    return header.names();
  }

  @Override
  public void each(Consumer<Row> row) {
    CsvMarks marks = new CsvMarks(text, header.separator(), file);
    CsvRecord.Gatherer gatherer = new CsvRecord.Gatherer();
    boolean inBody = false;
    try {
      for (CsvRecord record : CsvFormat.records(text, header.separator(), gatherer)) {
        if (inBody && !record.isBlank()) {
          hand(record, marks, row);
        }
        inBody |= !record.isBlank();
      }
    } catch (CsvParseException e) {
      marks.moveTo(gatherer.line());
      problems.error(Code.DATA_QUOTE, marks.field(gatherer.whole()));
    }
  }

  private void hand(CsvRecord record, CsvMarks marks, Consumer<Row> row) {
    marks.moveTo(record.line());
    int found = record.fields().size();
    int wanted = header.names().size();
    if (found == wanted) {
      row.accept(new Line(record, header, marks));
    } else if (ragged++ < MOST_REPORTED) {
      problems.error(Code.DATA_ROW, marks.field(Math.min(found, wanted)), found, wanted);
    }
  }

  private record Line(CsvRecord record, CsvHeader header, CsvMarks marks) implements Row {
    @Override
    public Place place() {
      return marks.field(0);
    }

    @Override
    public Optional<Cell> cell(String column) {
      int at = header.names().indexOf(column);
      return at < 0
          ? Optional.empty()
          : Optional.of(new Cell(record.fields().get(at), false, marks.field(at)));
    }
  }
}
