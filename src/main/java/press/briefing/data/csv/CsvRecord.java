package press.briefing.data.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/// One record of a CSV file.
///
/// @param line where it begins, from 1
record CsvRecord(long line, List<String> fields) {
  /// The most that a spreadsheet has; of more, one is kept to show it.
  static final int MOST_FIELDS = 16_384;

  CsvRecord {
    fields = List.copyOf(fields);
  }

  boolean isBlank() {
    return fields.stream().allMatch(String::isBlank);
  }

  /// Gathers fields into records, and knows how far it came where a record is broken.
  static final class Gatherer extends AbstractBaseCsvCallbackHandler<CsvRecord> {
    private List<String> fields = new ArrayList<>();
    private long line = 1;

    @Override
    protected void handleBegin(long startingLineNumber) {
      line = startingLineNumber;
      fields = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      if (index <= MOST_FIELDS) {
        fields.add(new String(buffer, offset, length));
      }
    }

    @Override
    protected CsvRecord buildRecord() {
      return new CsvRecord(line, fields);
    }

    /// The line on which the current record begins.
    long line() {
      return line;
    }

    /// How many fields of the current record are whole.
    int whole() {
      return fields.size();
    }
  }
}
