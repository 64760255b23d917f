package press.briefing.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.diagnostic.Spelling;
import press.briefing.model.Checkpoint;
import press.briefing.model.Figure;
import press.briefing.model.MeasureCall;
import press.briefing.model.PeriodRef;
import press.briefing.model.Reading;
import press.briefing.model.Series;
import press.briefing.model.Trigger;
import press.briefing.model.ValueRef;

/// Computes what values, tables and checkpoints ask of the data.
public final class Measures {
  private final Map<String, Past> pasts = new LinkedHashMap<>();

  /// The measures of these series, cut already at the last day that may be known; of two with one
  /// id the first counts.
  public Measures(List<Series> known) {
    known.forEach(each -> pasts.putIfAbsent(each.indicator().id(), Past.of(each)));
  }

  /// The figure that a value asks for; empty where there is none, which is then an error at its
  /// place.
  public Optional<Figure> figure(ValueRef value, Diagnostics problems) {
    return switch (attempt(value)) {
      case Outcome.Known<Result>(Result result) -> {
        result.gap().ifPresent(gap -> remark(value, gap, problems));
        yield Optional.of(figure(value, result));
      }
      case Outcome.Refused<Result>(Refusal reason) -> {
        report(value, reason, problems);
        yield Optional.empty();
      }
    };
  }

  /// The figure that a value asks for; empty where there is none, which is no error here: tables
  /// show gaps.
  public Optional<Figure> quiet(ValueRef value) {
    return attempt(value).known().map(result -> figure(value, result));
  }

  /// Reports an id that no indicator has, at the place that names it.
  public void check(String indicator, Place place, Diagnostics problems) {
    if (past(indicator) instanceof Outcome.Refused<Past>(Refusal reason)) {
      ValueRef named = new ValueRef(indicator, MeasureCall.LATEST, Optional.empty(), place);
      report(named, reason, problems);
    }
  }

  /// The row of an indicator; empty for an id that is not known.
  public Optional<IndicatorRow> row(String indicator) {
    return Optional.ofNullable(pasts.get(indicator))
        .map(past ->
            new IndicatorRow(
                past.series(),
                cell(indicator, "latest", Optional.empty()),
                cell(indicator, "previous", Optional.empty()),
                cell(indicator, "change", Optional.empty()),
                cell(indicator, "latest", Optional.of(new PeriodRef.YearAgo()))));
  }

  /// What the data say of a checkpoint: see [Weighing] for how numbers are compared. A trigger that
  /// the data do not decide is `no-data`, which is no error; a value that no data could give is.
  public Reading read(Checkpoint checkpoint, Diagnostics problems) {
    List<ValueRef> values = checkpoint.trigger().map(Weighing::values).orElse(List.of());
    Stream.concat(checkpoint.indicator().stream(), values.stream())
        .forEach(value -> reportUnlessData(value, problems));
    Optional<ValueRef> shown = checkpoint.indicator().or(() -> values.stream().findFirst());
    Reading.Status status = status(checkpoint);
    return new Reading(status, shown.flatMap(this::quiet), since(checkpoint, status));
  }

  private Optional<Reading.Since> since(Checkpoint checkpoint, Reading.Status now) {
    boolean decided =
        now == Reading.Status.MET || now == Reading.Status.NEAR || now == Reading.Status.OPEN;
    return checkpoint
        .trigger()
        .filter(_ -> decided)
        .flatMap(trigger -> new Standing(trigger, checkpoint, named(trigger)).since(now));
  }

  /// The series that a trigger names, as indicators or as what a measure compares with.
  private List<Series> named(Trigger trigger) {
    return Weighing.values(trigger).stream()
        .flatMap(value ->
            Stream.concat(Stream.of(value.indicator()), value.measure().arguments().stream()))
        .distinct()
        .flatMap(id -> Optional.ofNullable(pasts.get(id)).stream())
        .map(Past::series)
        .toList();
  }

  private Reading.Status status(Checkpoint checkpoint) {
    if (checkpoint.judge().isPresent()) {
      return Reading.Status.JUDGE;
    }
    return checkpoint
        .trigger()
        .map(trigger -> Weighing.status(trigger, checkpoint.near(), this::quiet))
        .orElse(Reading.Status.NO_DATA);
  }

  private Optional<Figure> cell(String indicator, String measure, Optional<PeriodRef> at) {
    MeasureCall call = new MeasureCall(measure, List.of());
    return quiet(new ValueRef(indicator, call, at, Place.NOWHERE));
  }

  private Outcome<Result> attempt(ValueRef value) {
    return MeasureGrammar.read(value.measure())
        .then(measure -> past(value.indicator()).then(past -> result(value, measure, past)));
  }

  private Outcome<Past> past(String indicator) {
    Past past = pasts.get(indicator);
    if (past != null) {
      return new Outcome.Known<>(past);
    }
    String valid = Spelling.closestFirst(indicator, List.copyOf(pasts.keySet()));
    return pasts.isEmpty()
        ? Outcome.refused(Code.INDICATOR_NONE, indicator)
        : Outcome.refused(Code.INDICATOR_UNKNOWN, indicator, valid);
  }

  private Outcome<Result> result(ValueRef value, Measure measure, Past past) {
    return past.point(value.at()).then(now -> new Calculation(past, now, this::past).of(measure));
  }

  private Figure figure(ValueRef value, Result result) {
    return new Figure(
        Objects.requireNonNull(pasts.get(value.indicator())).series().indicator(),
        value,
        result.quantity(),
        result.period(),
        result.base(),
        result.course());
  }

  private void reportUnlessData(ValueRef value, Diagnostics problems) {
    if (attempt(value) instanceof Outcome.Refused<Result>(Refusal reason) && !reason.lacksData()) {
      report(value, reason, problems);
    }
  }

  private static void remark(ValueRef value, Refusal gap, Diagnostics problems) {
    Stream<String> arguments = Stream.concat(Stream.of(value.toString()), gap.arguments().stream());
    problems.warning(gap.code(), value.place(), arguments.toArray());
  }

  private static void report(ValueRef value, Refusal reason, Diagnostics problems) {
    Stream<String> subject = reason.lacksData() ? Stream.of(value.toString()) : Stream.empty();
    problems.error(
        reason.code(),
        value.place(),
        Stream.concat(subject, reason.arguments().stream()).toArray());
  }
}
