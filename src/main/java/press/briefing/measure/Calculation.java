package press.briefing.measure;

import static press.briefing.quantity.Unit.Common.INDEX;
import static press.briefing.quantity.Unit.Common.PERCENT;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import press.briefing.diagnostic.Code;
import press.briefing.model.Indicator;
import press.briefing.quantity.Period;
import press.briefing.quantity.Quantity;
import press.briefing.quantity.Unit;

/// Computes measures of a series at one observation.
///
/// @param others the other series by their ids
record Calculation(Past past, Point now, Function<String, Outcome<Past>> others) {
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  Outcome<Result> of(Measure measure) {
    return switch (measure) {
      case Measure.Plain plain -> plain(plain);
      case Measure.Against(String name, int months) -> against(name, months);
      case Measure.Growth(int years) -> growth(years);
      case Measure.Mean(int periods) -> sum(periods).map(sum -> mean(sum, periods));
      case Measure.Sum(int periods) -> sum(periods).map(this::own);
      case Measure.Share(String other) -> others.apply(other).then(this::share);
      case Measure.Index(Period base) -> past.fitting(base).then(past::base).map(this::index);
    };
  }

  private Outcome<Result> plain(Measure.Plain measure) {
    return switch (measure) {
      case LATEST -> new Outcome.Known<>(own(now.value()));
      case PREVIOUS -> before().map(this::level);
      case CHANGE -> before().map(this::difference);
      case MIN -> new Outcome.Known<>(overall(level(first(Comparator.naturalOrder()))));
      case MAX -> new Outcome.Known<>(overall(level(first(Comparator.reverseOrder()))));
      case RANK -> new Outcome.Known<>(overall(count(rank())));
      case STREAK -> before().map(before -> new Streak(past).of(now, before));
      case YTD -> amount("ytd").then(amount -> new YearToDate(past, now).sum()).map(this::own);
      case RECORD -> new Extremes(past, now).find();
    };
  }

  /// A series whose values can be added up and divided.
  private Outcome<Past> amount(String measure) {
    Unit unit = past.series().indicator().unit();
    boolean amount = !Differences.areOwnKind(unit) && unit != INDEX;
    return amount
        ? new Outcome.Known<>(past)
        : Outcome.refused(Code.MEASURE_AMOUNT, measure, past.series().indicator().id());
  }

  private Outcome<Result> share(Past other) {
    String id = other.series().indicator().id();
    return amount("share(" + id + ")")
        .then(amount -> alike(other))
        .then(alike -> other.fitting(now.period()))
        .then(other::base)
        .otherwise(reason -> reason.of(id))
        .map(this::part);
  }

  private Outcome<Past> alike(Past other) {
    Indicator one = past.series().indicator();
    Indicator two = other.series().indicator();
    return one.unit().equals(two.unit())
        ? new Outcome.Known<>(other)
        : Outcome.refused(Code.MEASURE_UNITS, "share(" + two.id() + ")", one.id(), two.id());
  }

  private Result part(Point whole) {
    BigDecimal hundredfold = now.value().multiply(HUNDRED);
    BigDecimal share = hundredfold.divide(whole.value(), MathContext.DECIMAL128);
    return Result.at(now.period(), new Quantity(share, PERCENT, TENTH));
  }

  private Outcome<Point> before() {
    return past.point(past.back(now.period(), 1));
  }

  private Outcome<Result> against(String name, int months) {
    if (!Frequencies.allows(past.series().frequency(), months)) {
      return tooFine(name);
    }
    Period base = now.period().minusMonths(months);
    return Differences.areOwnKind(past.series().indicator().unit())
        ? past.point(base).map(this::difference)
        : past.base(base).map(this::relative);
  }

  private Outcome<Result> tooFine(String name) {
    return Outcome.refused(
        Code.MEASURE_FREQUENCY,
        name,
        past.series().indicator().id(),
        Frequencies.term(past.series().frequency()),
        String.join(", ", Frequencies.comparisons(past.series().frequency())));
  }

  private Result difference(Point base) {
    BigDecimal difference = now.value().subtract(base.value());
    return Result.against(
        base.period(), now.period(), new Differences(past.series()).of(difference));
  }

  private Result relative(Point base) {
    BigDecimal hundredfold = now.value().subtract(base.value()).multiply(HUNDRED);
    return percent(base, hundredfold.divide(base.value(), MathContext.DECIMAL128));
  }

  private Outcome<Result> growth(int years) {
    return now.value().signum() < 0
        ? Past.refused(now.period(), "base.negative")
        : past.base(now.period().minusMonths(12L * years)).map(base -> growth(base, years));
  }

  private Result growth(Point base, int years) {
    BigDecimal ratio = now.value().divide(base.value(), MathContext.DECIMAL128);
    return percent(base, Root.of(ratio, years).subtract(BigDecimal.ONE).multiply(HUNDRED));
  }

  private Outcome<BigDecimal> sum(int periods) {
    Outcome<BigDecimal> sum = new Outcome.Known<>(now.value());
    for (int steps = 1; steps < periods && sum instanceof Outcome.Known; steps++) {
      Period period = past.back(now.period(), steps);
      sum = sum.then(sofar -> past.point(period).map(point -> sofar.add(point.value())));
    }
    return sum;
  }

  private Result mean(BigDecimal sum, int periods) {
    return own(sum.divide(BigDecimal.valueOf(periods), MathContext.DECIMAL128));
  }

  private Result index(Point base) {
    BigDecimal level = now.value().multiply(HUNDRED).divide(base.value(), MathContext.DECIMAL128);
    return Result.against(base.period(), now.period(), new Quantity(level, INDEX, TENTH));
  }

  /// A result over the series so far, which says so if a period of it has no value.
  private Result overall(Result result) {
    return result.lacking(past.gap(now.period()), "gap.left");
  }

  /// The newest observation that no other precedes in an order of values.
  private Point first(Comparator<BigDecimal> order) {
    List<Point> newestFirst = past.until(now.period()).reversed();
    return newestFirst.stream().min(Comparator.comparing(Point::value, order)).orElse(now);
  }

  /// 1 for the highest; equal values share a rank.
  private int rank() {
    return 1 + (int) past.until(now.period()).stream().filter(this::exceedsNow).count();
  }

  private boolean exceedsNow(Point point) {
    return point.value().compareTo(now.value()) > 0;
  }

  private Result own(BigDecimal value) {
    return Result.at(now.period(), past.series().quantity(value));
  }

  private Result level(Point point) {
    return Result.at(point.period(), past.series().quantity(point.value()));
  }

  private Result percent(Point base, BigDecimal value) {
    return Result.against(base.period(), now.period(), new Quantity(value, PERCENT, TENTH));
  }

  private Result count(int number) {
    return Result.count(now.period(), number);
  }
}
