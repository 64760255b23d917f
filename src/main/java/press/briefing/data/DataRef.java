package press.briefing.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.data.sql.Query;
import press.briefing.data.xlsx.Workbook;
import press.briefing.diagnostic.Place;

/// Where an indicator's observations stand.
///
/// @param file relative to the file that cites it; for a server, the variable that holds its
///   address
/// @param part which table of it
/// @param place of what names the part, else of the file
/// @param where what cells of a row must say for the row to count
record DataRef(
    Word file, DataKind kind, Part part, Place place, Columns columns, List<Filter> where) {
  DataRef {
    where = List.copyOf(where);
  }

  /// A word of `indicators.yaml`.
  record Word(String text, Place place) {}

  /// A column and what it must say.
  record Filter(Word column, String text) {}

  /// A table of a file. Indicators of equal parts share one reading.
  sealed interface Part {
    /// The only one.
    record Whole() implements Part {}

    /// The records at a JSON pointer; an empty one is the document itself.
    record Records(String pointer) implements Part {}

    /// Cells of a workbook.
    record Sheet(Workbook.Part cells) implements Part {}

    /// What a database answers.
    record Answer(Query query) implements Part {}
  }

  /// The columns by their names.
  ///
  /// @param status empty if the file tells of none
  /// @param vintage when a value became known; empty if the file keeps one value a period
  record Columns(Word period, Word value, Optional<Word> status, Optional<Word> vintage) {
    Stream<Word> all() {
      return Stream.of(Stream.of(period, value), status.stream(), vintage.stream())
          .flatMap(each -> each);
    }
  }

  /// Every column that is cited.
  List<Word> cited() {
    return Stream.concat(columns.all(), where.stream().map(Filter::column)).toList();
  }
}
