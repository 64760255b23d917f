package press.briefing.data;

import java.util.List;
import java.util.stream.Stream;
import press.briefing.diagnostic.Place;

/// Where an indicator's observations stand.
///
/// @param file relative to the file that cites it
/// @param records a JSON pointer to the list of records; empty for the document itself
/// @param where what cells of a row must say for the row to count
record DataRef(
    Word file, DataKind kind, String records, Word period, Word value, List<Filter> where) {
  DataRef {
    where = List.copyOf(where);
  }

  /// A word of `indicators.yaml`.
  record Word(String text, Place place) {}

  /// A column and what it must say.
  record Filter(Word column, String text) {}

  /// Every column that is cited.
  List<Word> columns() {
    return Stream.concat(Stream.of(period, value), where.stream().map(Filter::column)).toList();
  }
}
