package press.briefing.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.briefing.data.table.Cell;
import press.briefing.data.table.Names;
import press.briefing.data.table.Rows;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;

/// Chooses the rows of a long table, one filter after the other, and remembers what each one saw.
final class Filters {
  private static final int MOST_LISTED = 20;

  private final List<DataRef.Filter> filters;
  private final List<Set<String>> seen = new ArrayList<>();
  private int deepest = -1;

  Filters(List<DataRef.Filter> filters) {
    this.filters = filters;
    filters.forEach(filter -> seen.add(new LinkedHashSet<>()));
  }

  /// Whether a row counts.
  boolean choose(Rows.Row row) {
    for (int at = 0; at < filters.size(); at++) {
      DataRef.Filter filter = filters.get(at);
      Optional<Cell> cell = row.cell(filter.column().text());
      if (cell.filter(found -> found.stripped().equals(filter.text())).isEmpty()) {
        remember(at, cell.map(Cell::quoted).orElse(""));
        return false;
      }
    }
    deepest = filters.size();
    return true;
  }

  private void remember(int at, String found) {
    deepest = Math.max(deepest, at);
    if (seen.get(at).size() < MOST_LISTED) {
      seen.get(at).add(found);
    }
  }

  /// Whether there were rows and none of them counted; then the filter that refused the last of
  /// them is an error.
  boolean refusesAll(Diagnostics problems) {
    if (deepest < 0 || deepest == filters.size()) {
      return false;
    }
    DataRef.Filter filter = filters.get(deepest);
    String values = Names.listed(filter.text(), seen.get(deepest));
    problems.error(
        Code.DATA_WHERE,
        filter.column().place(),
        filter.column().text(),
        filter.text(),
        values + before(deepest));
    return true;
  }

  /// The filters that the rows met before, in brackets.
  private String before(int at) {
    return at == 0
        ? ""
        : filters.subList(0, at).stream()
            .map(each -> each.column().text() + ": " + each.text())
            .collect(Collectors.joining(", ", " (", ")"));
  }
}
