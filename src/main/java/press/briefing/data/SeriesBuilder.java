package press.briefing.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
  private static final int MOST_REPORTED = 20;

  private final Declaration declaration;
  private final Tally tally;
  private final Diagnostics problems;
  private final List<Observation> observations = new ArrayList<>();
  private final Filters filters;
  private boolean open;
  private int shown;
  private int refused;

  SeriesBuilder(Declaration declaration, Tally tally, Diagnostics problems) {
    this.declaration = declaration;
    this.tally = tally;
    this.problems = problems;
    this.filters = new Filters(declaration.data().where());
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
    Optional<Cell> period = row.cell(data().period().text());
    Optional<Cell> value = row.cell(data().value().text());
    if (period.isEmpty()) {
      refuseWithoutPeriod(row.place());
    } else if (!isBlank(period.get()) || !value.map(SeriesBuilder::isBlank).orElse(true)) {
      add(period.get(), value.orElse(new Cell("", false, row.place())));
    }
  }

  private static boolean isBlank(Cell cell) {
    return cell.stripped().isEmpty();
  }

  private void add(Cell periodCell, Cell valueCell) {
    Optional<Period> period = PeriodSpelling.parse(periodCell.stripped());
    if (period.isEmpty()) {
      refuse(Code.DATA_PERIOD, periodCell);
    }
    switch (declaration.numbers().read(valueCell)) {
      case CellNumber.Known(BigDecimal number) -> add(period, Optional.of(number), valueCell);
      case CellNumber.Missing() -> add(period, Optional.empty(), valueCell);
      case CellNumber.Refused(Code code) -> refuse(code, valueCell);
    }
  }

  private void refuseWithoutPeriod(Place record) {
    String column = data().period().text();
    if (refused++ < MOST_REPORTED) {
      problems.error(Code.KEY_MISSING, record, column, "\"" + column + "\": \"2026-11\"");
    }
  }

  private void refuse(Code code, Cell cell) {
    if (refused++ < MOST_REPORTED) {
      problems.error(code, cell.place(), cell.quoted());
    }
  }

  private void add(Optional<Period> period, Optional<BigDecimal> number, Cell cell) {
    BigDecimal factor = declaration.indicator().scale().factor();
    if (period.isPresent() && tally.hasRoom(cell.place())) {
      Optional<BigDecimal> value = number.map(factor::multiply);
      observations.add(new Observation(period.get(), value, cell.place()));
    } else {
      refused++;
    }
    number.ifPresent(known -> shown = Math.max(shown, known.scale()));
  }

  /// The series of all rows so far; without observations if its file could not be read.
  Series build() {
    String id = declaration.indicator().id();
    boolean empty = open && observations.isEmpty() && refused == 0 && !tally.isFull();
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
