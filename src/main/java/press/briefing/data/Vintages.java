package press.briefing.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.briefing.data.table.Cell;
import press.briefing.data.table.Rows;
import press.briefing.diagnostic.Code;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Period;
import press.briefing.quantity.PeriodSpelling;

/// Of the values that one period had over time, the newest that was known on a day.
final class Vintages {
  private record Dated(Observation observation, LocalDate known) {}

  private final Optional<DataRef.Word> column;
  private final Optional<LocalDate> asOf;
  private final Refusals refusals;
  private final List<Dated> all = new ArrayList<>();
  private LocalDate known = LocalDate.MIN;
  private boolean later;

  /// @param column when a value became known; empty if all values were known at all times
  Vintages(Optional<DataRef.Word> column, Optional<LocalDate> asOf, Refusals refusals) {
    this.column = column;
    this.asOf = asOf;
    this.refusals = refusals;
  }

  /// Whether a row was known on the day. What is added next is of this row.
  boolean choose(Rows.Row row) {
    return column.isEmpty() || choose(cell(row, column.get()));
  }

  private static Cell cell(Rows.Row row, DataRef.Word column) {
    return row.cell(column.text()).orElse(new Cell("", false, row.place()));
  }

  private boolean choose(Cell cell) {
    Optional<Period> vintage = PeriodSpelling.parse(cell.stripped());
    if (vintage.isEmpty()) {
      refusals.add(Code.DATA_VINTAGE, cell.place(), cell.quoted());
      return false;
    }
    known = vintage.get().end();
    boolean chosen = asOf.isEmpty() || !known.isAfter(asOf.get());
    later |= !chosen;
    return chosen;
  }

  void add(Observation observation) {
    all.add(new Dated(observation, known));
  }

  /// Whether there was nothing, not even what became known later.
  boolean isEmpty() {
    return all.isEmpty() && !later;
  }

  /// The observations that hold. Two of one period and one vintage both stay.
  List<Observation> newest() {
    Map<Period, LocalDate> newest = new HashMap<>();
    all.forEach(each -> newest.merge(each.observation.period(), each.known, Vintages::newerOf));
    return all.stream()
        .filter(each -> each.known.equals(newest.get(each.observation.period())))
        .map(Dated::observation)
        .toList();
  }

  private static LocalDate newerOf(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
