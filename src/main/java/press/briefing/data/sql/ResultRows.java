package press.briefing.data.sql;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.briefing.data.table.Cell;
import press.briefing.data.table.FilledRows;
import press.briefing.data.table.Names;
import press.briefing.data.table.Rows;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// Takes the cited columns of a result into memory.
///
/// @param wanted the columns that are cited
record ResultRows(List<String> wanted, Values values, Placing placing, Diagnostics problems) {
  /// Says where a cell of the result stands, rows and columns from 1.
  interface Placing {
    Place at(int row, int column);
  }

  Rows read(ResultSet result) throws SQLException {
    List<String> columns = columns(result.getMetaData());
    List<FilledRows.Line> lines = new ArrayList<>();
    while (result.next()) {
      if (lines.size() == Query.MOST_ROWS) {
        problems.error(Code.TREE_BUDGET, placing.at(lines.size() + 1, 1), "rows", Query.MOST_ROWS);
        break;
      }
      lines.add(line(result, columns, lines.size() + 1));
    }
    return new FilledRows(columns, lines);
  }

  private static List<String> columns(ResultSetMetaData about) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int column = 1; column <= about.getColumnCount(); column++) {
      columns.add(Names.plain(about.getColumnLabel(column)));
    }
    return columns;
  }

  private FilledRows.Line line(ResultSet result, List<String> columns, int row)
      throws SQLException {
    Map<String, Cell> cells = new HashMap<>();
    for (int at = 0; at < columns.size(); at++) {
      if (wanted.contains(columns.get(at))) {
        Cell cell = SqlCell.of(values.at(result, at + 1), placing.at(row, at + 1));
        cells.putIfAbsent(columns.get(at), cell);
      }
    }
    return new FilledRows.Line(placing.at(row, 1), cells);
  }
}
