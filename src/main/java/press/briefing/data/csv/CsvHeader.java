package press.briefing.data.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import press.briefing.data.table.Names;

/// The first record of a CSV file.
///
/// @param separator what divides fields: a comma, a semicolon or a tab
record CsvHeader(char separator, List<String> names) {
  private static final Comparator<CsvHeader> WIDTH =
      Comparator.comparingInt(header -> header.names.size());

  CsvHeader {
    names = List.copyOf(names);
  }

  /// The header under the separator that finds most of the wanted columns, and most columns.
  static CsvHeader of(String text, List<String> wanted) {
    Comparator<CsvHeader> finds =
        Comparator.comparingLong(header -> wanted.stream().filter(header.names::contains).count());
    return Stream.of('\t', ';', ',')
        .map(separator -> read(text, separator))
        .max(finds.thenComparing(WIDTH))
        .orElseThrow();
  }

  private static CsvHeader read(String text, char separator) {
    try {
      for (CsvRecord record : CsvFormat.records(text, separator, new CsvRecord.Gatherer())) {
        if (!record.isBlank()) {
          return new CsvHeader(separator, record.fields().stream().map(Names::plain).toList());
        }
      }
    } catch (CsvParseException e) {
      return new CsvHeader(separator, List.of());
    }
    return new CsvHeader(separator, List.of());
  }
}
