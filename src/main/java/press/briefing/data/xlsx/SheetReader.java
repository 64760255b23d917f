package press.briefing.data.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.Row;
import press.briefing.data.table.Cell;
import press.briefing.data.table.FilledRows;
import press.briefing.data.table.Names;
import press.briefing.data.table.Rows;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.quantity.PeriodSpelling;

/// Reads the cited columns of one sheet, below their headings.
record SheetReader(Area area, Place file, CellReader cells, Diagnostics problems) {
  private static final int MOST_BEFORE = 100;
  private static final int MOST_ROWS = 500_000;

  /// The rows; empty after the error that nothing looks like headings.
  Optional<Rows> read(Iterator<Row> rows, List<String> wanted) {
    List<Row> first = new ArrayList<>();
    while (rows.hasNext() && first.size() < MOST_BEFORE) {
      Row row = rows.next();
      if (area.holdsRow(row.getRowNum()) && !texts(row).isEmpty()) {
        first.add(row);
      }
    }
    Optional<Head> head =
        Head.of(
            first.stream().map(each -> new Head.Candidate(each.getRowNum(), texts(each))).toList(),
            wanted);
    if (head.isEmpty()) {
      problems.error(Code.DATA_HEADER, file);
    }
    return head.map(found -> body(found, first, rows));
  }

  private Map<Integer, String> texts(Row row) {
    Map<Integer, String> texts = new TreeMap<>();
    row.stream()
        .filter(each -> each != null && area.holdsColumn(each.getColumnIndex() + 1))
        .forEach(
            each -> texts.put(each.getColumnIndex() + 1, Names.plain(CellReader.heading(each))));
    texts.values().removeIf(String::isEmpty);
    return texts;
  }

  private Rows body(Head head, List<Row> first, Iterator<Row> rest) {
    List<FilledRows.Line> lines = new ArrayList<>();
    first.stream()
        .filter(each -> each.getRowNum() > head.row())
        .forEach(each -> add(each, head, lines));
    while (rest.hasNext() && lines.size() <= MOST_ROWS) {
      Row row = rest.next();
      if (area.holdsRow(row.getRowNum())) {
        add(row, head, lines);
      }
    }
    if (lines.size() > MOST_ROWS) {
      problems.error(Code.TREE_BUDGET, file, "rows", MOST_ROWS);
    }
    return new FilledRows(head.names(), lines);
  }

  private void add(Row row, Head head, List<FilledRows.Line> lines) {
    Map<String, Cell> found = new HashMap<>();
    head.cited().forEach((name, column) -> found.put(name, cell(row, column)));
    boolean blank = found.values().stream().allMatch(each -> each.stripped().isEmpty());
    boolean heading = head.row() == 0 && lines.isEmpty() && isHeading(found);
    if (!blank && !heading) {
      lines.add(new FilledRows.Line(file.at(row.getRowNum(), 1), found));
    }
  }

  /// Where columns are cited by letters alone, whatever stands above the first number or period.
  private static boolean isHeading(Map<String, Cell> cells) {
    return cells.values().stream()
        .noneMatch(each -> each.bare() || PeriodSpelling.parse(each.stripped()).isPresent());
  }

  private Cell cell(Row row, int column) {
    Place place = file.at(row.getRowNum(), column);
    return row.getOptionalCell(column - 1)
        .filter(each -> area.holdsColumn(column))
        .map(each -> cells.read(each, place))
        .orElse(new Cell("", false, place));
  }
}
