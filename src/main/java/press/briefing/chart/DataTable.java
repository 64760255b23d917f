package press.briefing.chart;

import java.util.ArrayList;
import java.util.List;
import press.briefing.language.Language;

/// Data in rows, for readers and for programs.
///
/// @param heads of the columns; the first one names the rows
/// @param rows as wide as the heads
public record DataTable(List<Head> heads, List<List<DataCell>> rows) {
  public DataTable {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// The head of a column.
  ///
  /// @param unit of all its numbers; empty if they have none, or the page says it elsewhere
  public record Head(String name, String unit) {
    /// The name, and the unit in brackets.
    public String full() {
      return unit.isEmpty() ? name : name + " (" + unit + ")";
    }
  }

  /// As the page prints it.
  ///
  /// @param units whether heads say their units
  ChartTable printed(Language language, boolean units) {
    return new ChartTable(
        heads.stream().map(each -> units ? each.full() : each.name()).toList(),
        rows.stream()
            .map(row -> row.stream().map(each -> each.printed(language)).toList())
            .toList());
  }

  /// All rows, the heads first, as programs read them.
  public List<List<String>> plain() {
    List<List<String>> plain = new ArrayList<>();
    plain.add(heads.stream().map(Head::full).toList());
    rows.forEach(row -> plain.add(row.stream().map(DataCell::plain).toList()));
    return plain;
  }
}
