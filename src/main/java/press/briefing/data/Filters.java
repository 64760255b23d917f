package press.briefing.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.tree.Keys;

/// Chooses the rows of a long table, and remembers what it saw.
final class Filters {
  private static final int MOST_LISTED = 20;

  private final Map<DataRef.Filter, Set<String>> seen = new LinkedHashMap<>();
  private int rows;
  private int chosen;

  Filters(List<DataRef.Filter> filters) {
    filters.forEach(filter -> seen.put(filter, new LinkedHashSet<>()));
  }

  /// Whether a row counts.
  boolean choose(Rows.Row row) {
    boolean all = true;
    for (Map.Entry<DataRef.Filter, Set<String>> each : seen.entrySet()) {
      String found =
          row.cell(each.getKey().column().text()).map(Cell::stripped).orElse("");
      boolean fits = found.equals(each.getKey().text());
      if (fits || each.getValue().size() < MOST_LISTED) {
        each.getValue().add(found);
      }
      all &= fits;
    }
    rows++;
    chosen += all ? 1 : 0;
    return all;
  }

  /// Whether there were rows and none of them counted; then it is an error.
  boolean refusesAll(Diagnostics problems) {
    if (rows == 0 || chosen > 0) {
      return false;
    }
    List<DataRef.Filter> unmet =
        seen.keySet().stream().filter(each -> !seen.get(each).contains(each.text())).toList();
    for (DataRef.Filter each : unmet.isEmpty() ? seen.keySet() : unmet) {
      List<String> values = new ArrayList<>(seen.get(each));
      problems.error(
          Code.DATA_WHERE,
          each.column().place(),
          each.column().text(),
          each.text(),
          Keys.closestFirst(each.text(), values));
    }
    return true;
  }
}
