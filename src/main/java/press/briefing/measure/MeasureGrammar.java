package press.briefing.measure;

import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Spelling;
import press.briefing.model.MeasureCall;
import press.briefing.quantity.Period;

/// Reads the call of a measure: its name, then what stands in brackets.
final class MeasureGrammar {
  private static final int MOST_YEARS = 100;
  private static final int MOST_PERIODS = 9999;

  private MeasureGrammar() {}

  static Outcome<Measure> read(MeasureCall call) {
    return MeasureName.of(call.name())
        .map(name -> measure(name, call))
        .orElseGet(() -> unknown(call.name()));
  }

  private static Outcome<Measure> unknown(String name) {
    String valid = Spelling.closestFirst(name, MeasureName.forms());
    return Outcome.refused(Code.MEASURE_UNKNOWN, name, valid);
  }

  private static Outcome<Measure> measure(MeasureName name, MeasureCall call) {
    List<String> arguments = call.arguments();
    return (switch (name.taking()) {
          case NOTHING -> arguments.isEmpty() ? Optional.of(plain(name)) : none();
          case YEARS -> count(arguments, MOST_YEARS).map(years -> counted(name, years));
          case PERIODS -> count(arguments, MOST_PERIODS).map(periods -> counted(name, periods));
          case PERIOD -> period(arguments).map(MeasureGrammar::index);
          case INDICATOR -> indicator(arguments).map(MeasureGrammar::share);
        })
        .<Outcome<Measure>>map(Outcome.Known::new)
        .orElseGet(() -> badArgument(name, call));
  }

  private static Optional<Measure> none() {
    return Optional.empty();
  }

  private static Measure plain(MeasureName name) {
    return switch (name) {
      case LATEST -> Measure.Plain.LATEST;
      case PREVIOUS -> Measure.Plain.PREVIOUS;
      case CHANGE -> Measure.Plain.CHANGE;
      case MOM -> new Measure.Against(name.word(), 1);
      case QOQ -> new Measure.Against(name.word(), 3);
      case YOY -> new Measure.Against(name.word(), 12);
      case MIN -> Measure.Plain.MIN;
      case MAX -> Measure.Plain.MAX;
      case RANK -> Measure.Plain.RANK;
      case STREAK -> Measure.Plain.STREAK;
      case YTD -> Measure.Plain.YTD;
      case RECORD -> Measure.Plain.RECORD;
      case CAGR, MEAN, SUM, INDEX, SHARE ->
          throw new IllegalArgumentException(name + " takes something");
    };
  }

  private static Measure counted(MeasureName name, int count) {
    return switch (name) {
      case CAGR -> new Measure.Growth(count);
      case MEAN -> new Measure.Mean(count);
      case SUM -> new Measure.Sum(count);
      case LATEST,
          PREVIOUS,
          CHANGE,
          MOM,
          QOQ,
          YOY,
          INDEX,
          MIN,
          MAX,
          RANK,
          STREAK,
          YTD,
          SHARE,
          RECORD ->
          throw new IllegalArgumentException(name + " takes no number");
    };
  }

  private static Measure index(Period base) {
    return new Measure.Index(base);
  }

  private static Measure share(String other) {
    return new Measure.Share(other);
  }

  private static Optional<String> indicator(List<String> arguments) {
    return Optional.of(arguments)
        .filter(all -> all.size() == 1 && all.get(0).matches("[a-z][a-z0-9-]*"))
        .map(all -> all.get(0));
  }

  private static Optional<Integer> count(List<String> arguments, int most) {
    return Optional.of(arguments)
        .filter(all -> all.size() == 1 && all.get(0).matches("[1-9][0-9]{0,3}"))
        .map(all -> Integer.valueOf(all.get(0)))
        .filter(number -> number <= most);
  }

  private static Optional<Period> period(List<String> arguments) {
    return arguments.size() == 1 ? Period.parse(arguments.get(0)) : Optional.empty();
  }

  private static Outcome<Measure> badArgument(MeasureName name, MeasureCall call) {
    return Outcome.refused(
        Code.MEASURE_ARGUMENT, call.toString(), name.form(), name.taking().term());
  }
}
