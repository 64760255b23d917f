package press.briefing.data.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import press.briefing.diagnostic.Place;

/// A table that is in memory.
public record FilledRows(List<String> columns, List<Line> lines) implements Rows {
  public FilledRows {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /// A row, of which only the cells that somebody wants are there.
  public record Line(Place place, Map<String, Cell> cells) implements Row {
    public Line {
      cells = Map.copyOf(cells);
    }

    @Override
    public Optional<Cell> cell(String column) {
      return Optional.ofNullable(cells.get(column));
    }
  }

  @Override
  public void each(Consumer<Row> row) {
    lines.forEach(row);
  }
}
