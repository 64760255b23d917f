package press.briefing.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import press.briefing.diagnostic.Code;
import press.briefing.model.PeriodRef;
import press.briefing.model.Series;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Period;

/// A series as measures look back on it.
///
/// @param rows the value of every observed period, empty where it is missing
/// @param periods of the rows, oldest first
record Past(Series series, NavigableMap<Period, Optional<BigDecimal>> rows, List<Period> periods) {
  static Past of(Series series) {
    NavigableMap<Period, Optional<BigDecimal>> rows = new TreeMap<>();
    series.observations().forEach(each -> rows.putIfAbsent(each.period(), each.value()));
    return new Past(series, rows, List.copyOf(rows.keySet()));
  }

  /// The observation that a value stands at: the newest there is, or the one it names.
  Outcome<Point> point(Optional<PeriodRef> at) {
    return newest()
        .map(newest -> at.map(ref -> named(ref, newest)).orElse(new Outcome.Known<>(newest)))
        .orElseGet(this::nothing)
        .then(this::point);
  }

  Outcome<Point> point(Period period) {
    return rows.getOrDefault(period, Optional.empty())
        .<Outcome<Point>>map(value -> new Outcome.Known<>(new Point(period, value)))
        .orElseGet(() -> refused(period, "base.missing"));
  }

  /// An observation that others can be related to: it is greater than zero.
  Outcome<Point> base(Period period) {
    return point(period)
        .then(point ->
            switch (point.value().signum()) {
              case 0 -> refused(period, "base.zero");
              case 1 -> new Outcome.Known<>(point);
              default -> refused(period, "base.negative");
            });
  }

  /// A period that a writer names, if it is one of the series's frequency.
  Outcome<Period> fitting(Period period) {
    return period.frequency() == series.frequency()
        ? new Outcome.Known<>(period)
        : Outcome.refused(
            Code.MEASURE_PERIOD,
            period.toString(),
            series.indicator().id(),
            Frequencies.term(series.frequency()),
            example().toString());
  }

  /// The period so many steps earlier. A step of a daily series is a day with an observation, as
  /// markets rest on weekends; steps of all others are those of the calendar.
  Period back(Period from, int steps) {
    if (series.frequency() != Frequency.DAY) {
      return from.plus(-steps);
    }
    int found = Collections.binarySearch(periods, from);
    int at = (found < 0 ? -found - 2 : found) - steps;
    return at >= 0 ? periods.get(at) : rows.firstKey().plus(-1);
  }

  /// Whether the data begin no later than a period: with the first value, whatever is empty before.
  boolean reaches(Period period) {
    return oldest().filter(first -> first.compareTo(period) <= 0).isPresent();
  }

  /// The newest period without a value among those from the first value to a period.
  Optional<Period> gap(Period last) {
    Period period = last;
    for (int steps = 1; reaches(period); steps++) {
      if (point(period) instanceof Outcome.Refused) {
        return Optional.of(period);
      }
      period = back(last, steps);
    }
    return Optional.empty();
  }

  /// All that was observed up to a period, oldest first.
  List<Point> until(Period last) {
    return rows.headMap(last, true).entrySet().stream()
        .flatMap(row -> row.getValue().map(value -> new Point(row.getKey(), value)).stream())
        .toList();
  }

  private Outcome<Period> named(PeriodRef ref, Period newest) {
    return switch (ref) {
      case PeriodRef.Fixed(Period period) -> fitting(period);
      case PeriodRef.Back(int steps) -> new Outcome.Known<>(back(newest, steps));
      case PeriodRef.YearAgo() -> new Outcome.Known<>(newest.minusMonths(12));
    };
  }

  private Optional<Period> newest() {
    return rows.descendingMap().entrySet().stream()
        .filter(row -> row.getValue().isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Optional<Period> oldest() {
    return rows.entrySet().stream()
        .filter(row -> row.getValue().isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Period example() {
    return rows.isEmpty()
        ? Period.holding(series.frequency(), LocalDate.of(2026, 10, 1))
        : rows.lastKey();
  }

  private Outcome<Period> nothing() {
    return Outcome.refused(Code.MEASURE_BASE, series.indicator().id(), "base.empty");
  }

  /// The refusal that an observation causes.
  ///
  /// @param reason the catalogue's term for what is wrong with it
  static <T> Outcome<T> refused(Period period, String reason) {
    return Outcome.refused(Code.MEASURE_BASE, period.toString(), reason);
  }
}
