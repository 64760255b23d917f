package press.briefing.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/// The columns of the rows in one part of a table, spans counted.
final class TableGrid {
  private static final int DIGITS = 3;

  private final List<Integer> widths = new ArrayList<>();
  private final List<Element> rows;

  TableGrid(List<Element> rows) {
    this.rows = rows;
    int[] below = new int[0];
    for (int i = 0; i < rows.size(); i++) {
      below = place(rows.get(i), below, i);
    }
  }

  /// Places the cells of a row; what comes in and goes out is for how many rows each column is
  /// taken by a cell from above.
  private int[] place(Element row, int[] taken, int number) {
    List<Integer> columns = new ArrayList<>();
    for (int each : taken) {
      columns.add(each);
    }
    int at = 0;
    for (Element cell : TableReader.cells(row)) {
      while (at < columns.size() && columns.get(at) > 0) {
        at++;
      }
      for (int i = 0; i < span(cell, "colspan"); i++, at++) {
        while (columns.size() <= at) {
          columns.add(0);
        }
        columns.set(at, rowSpan(cell, number));
      }
    }
    int width = columns.size();
    while (width > 0 && columns.get(width - 1) == 0) {
      width--;
    }
    widths.add(width);
    return columns.stream().mapToInt(each -> Math.max(0, each - 1)).toArray();
  }

  List<Element> rows() {
    return rows;
  }

  int width(int row) {
    return widths.get(row);
  }

  int width() {
    return widths.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /// The rows a cell takes, none beyond this part of the table.
  int rowSpan(Element cell, int row) {
    return Math.min(span(cell, "rowspan"), rows.size() - row);
  }

  /// The rows or columns that a cell takes; 1 where it is silent or makes no sense.
  static int span(Element cell, String name) {
    String written = cell.getAttribute(name).strip();
    int span = 0;
    for (int i = 0; i < written.length() && i < DIGITS; i++) {
      int digit = written.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 1;
      }
      span = span * 10 + digit;
    }
    return Math.max(span, 1);
  }
}
