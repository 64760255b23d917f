package press.briefing.chart;

import java.util.List;

/// The numbers of a chart, as printed, for those who would rather read them.
///
/// @param heads of the columns; the first one names the rows
/// @param rows as wide as the heads
public record ChartTable(List<String> heads, List<List<String>> rows) {
  public ChartTable {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
