package press.briefing.data;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.briefing.data.table.Cell;
import press.briefing.data.table.Rows;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.diagnostic.Severity;
import press.briefing.model.Series;
import press.briefing.model.Series.Observation;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Period;
import press.briefing.quantity.PeriodSpelling;

/// Builds the series of one indicator from the rows of its file.
final class SeriesBuilder {
  private final Declaration declaration;
  private final Tally tally;
  private final Diagnostics problems;
  private final Filters filters;
  private final Refusals refusals;
  private final Vintages vintages;
  private boolean open;
  private int shown;

  SeriesBuilder(Declaration declaration, Terms terms, Tally tally, Diagnostics problems) {
    this.declaration = declaration;
    this.tally = tally;
    this.problems = problems;
    this.filters = new Filters(declaration.data().where());
    this.refusals = new Refusals(problems);
    this.vintages = new Vintages(declaration.data().columns().vintage(), terms.asOf(), refusals);
  }

  DataRef data() {
    return declaration.data();
  }

  /// Says that rows follow, were it none.
  void open() {
    open = true;
  }

  void add(Rows.Row row) {
    if (tally.isFull() || !filters.choose(row)) {
      return;
    }
    Optional<Cell> period = row.cell(data().columns().period().text());
    Optional<Cell> value = row.cell(data().columns().value().text());
    if (period.isEmpty()) {
      refuseWithoutPeriod(row.place());
    } else if (!isBlank(period.get()) || !value.map(SeriesBuilder::isBlank).orElse(true)) {
      add(row, period.get(), value.orElse(new Cell("", false, row.place())));
    }
  }

  private static boolean isBlank(Cell cell) {
    return cell.stripped().isEmpty();
  }

  private void refuseWithoutPeriod(Place record) {
    String column = data().columns().period().text();
    refusals.add(Code.KEY_MISSING, record, column, "\"" + column + "\": \"2026-11\"");
  }

  private void add(Rows.Row row, Cell periodCell, Cell valueCell) {
    if (!vintages.choose(row)) {
      return;
    }
    Optional<Period> period = PeriodSpelling.parse(periodCell.stripped());
    if (period.isEmpty()) {
      refusals.add(Code.DATA_PERIOD, periodCell.place(), periodCell.quoted());
    }
    Optional<Series.Status> status = status(row);
    switch (declaration.numbers().read(valueCell)) {
      case CellNumber.Known(BigDecimal number) -> {
        add(period, Optional.of(number), status, valueCell.place());
        shown = Math.max(shown, number.scale());
      }
      case CellNumber.Missing() -> add(period, Optional.empty(), status, valueCell.place());
      case CellNumber.Refused(Code code) ->
          refusals.add(code, valueCell.place(), valueCell.quoted());
    }
  }

  private Optional<Series.Status> status(Rows.Row row) {
    return data()
        .columns()
        .status()
        .flatMap(column -> row.cell(column.text()))
        .flatMap(cell -> StatusText.read(cell, refusals));
  }

  private void add(
      Optional<Period> period,
      Optional<BigDecimal> number,
      Optional<Series.Status> status,
      Place place) {
    BigDecimal factor = declaration.indicator().scale().factor();
    if (period.isPresent() && tally.hasRoom(place)) {
      Optional<BigDecimal> value = number.map(factor::multiply);
      vintages.add(new Observation(period.get(), value, status, place));
    } else {
      refusals.count();
    }
  }

  /// The series of all rows so far; without observations if its file could not be read.
  Series build() {
    String id = declaration.indicator().id();
    List<Observation> observations = vintages.newest();
    boolean empty = open && vintages.isEmpty() && refusals.isEmpty() && !tally.isFull();
    if (empty && !filters.refusesAll(problems)) {
      reportEmpty(id);
    }
    List<Observation> kept = new Rhythm(id, problems).keep(observations, declaration.frequency());
    List<Observation> sorted =
        kept.stream().sorted(Comparator.comparing(Observation::period)).toList();
    List<Observation> checked = new Sequence(id, problems).check(sorted);
    return new Series(declaration.withDecimals(shown), frequency(checked), checked);
  }

  /// A new survey has no results; but then its frequency must be said.
  private void reportEmpty(String id) {
    DataRef.Word file = data().file();
    Severity severity = declaration.frequency().isPresent() ? Severity.WARNING : Severity.ERROR;
    problems.add(severity, Code.DATA_EMPTY, file.place(), id, file.text());
  }

  private Frequency frequency(List<Observation> kept) {
    Frequency shownFirst = kept.isEmpty() ? Frequency.DAY : kept.getFirst().period().frequency();
    return declaration.frequency().orElse(shownFirst);
  }
}
