package press.briefing.data.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/// The one way in which CSV is read: RFC 4180, and nothing more is forgiven.
final class CsvFormat {
  private CsvFormat() {}

  /// The records of a text that are not empty.
  static CsvReader<CsvRecord> records(String text, char separator, CsvRecord.Gatherer gatherer) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(gatherer, text);
  }
}
