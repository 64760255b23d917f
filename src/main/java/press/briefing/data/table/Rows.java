package press.briefing.data.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import press.briefing.diagnostic.Place;

/// A table of a data file, read row by row.
public interface Rows {
  /// One row.
  interface Row {
    /// Where it begins.
    Place place();

    /// The cell of a column of [Rows#columns]; empty if the row has none.
    Optional<Cell> cell(String column);
  }

  /// The names of the columns.
  List<String> columns();

  /// Hands over every sound row; those that are not are errors that are reported.
  void each(Consumer<Row> row);
}
