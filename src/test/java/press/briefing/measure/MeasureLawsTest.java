package press.briefing.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import press.briefing.model.Figure;
import press.briefing.model.Series;
import press.briefing.quantity.Period;

/// Laws that hold for every series.
final class MeasureLawsTest {
  private static final BigDecimal HAIR = new BigDecimal("1E-25");

  @Property(tries = 200)
  void growthIsTheSameAtEveryScale(
      @ForAll @Size(24) List<@IntRange(min = 1, max = 1_000_000) Integer> values,
      @ForAll @IntRange(min = 1, max = 10_000) int factor) {
    Series series = monthly(values);
    Series scaled = monthly(values.stream().map(each -> (long) each * factor).toList());
    for (String measure : List.of("mom", "qoq", "yoy", "cagr(1)", "index(2025-01)", "rank")) {
      assertTrue(distance(value(series, measure), value(scaled, measure)).compareTo(HAIR) < 0);
    }
  }

  @Property(tries = 200)
  void aSumIsTheMeanTimesTheNumber(
      @ForAll @Size(24) List<@IntRange(min = -1_000_000, max = 1_000_000) Integer> values,
      @ForAll @IntRange(min = 1, max = 24) int periods) {
    Series series = monthly(values);
    BigDecimal mean = value(series, "mean(" + periods + ")");
    BigDecimal sum = value(series, "sum(" + periods + ")");
    assertTrue(distance(sum, mean.multiply(BigDecimal.valueOf(periods))).compareTo(HAIR) < 0);
  }

  @Property(tries = 200)
  void anIndexIsAHundredAtItsBase(
      @ForAll @Size(24) List<@IntRange(min = 1, max = 1_000_000) Integer> values,
      @ForAll @IntRange(min = 0, max = 23) int steps) {
    Period base = Period.parse("2025-01").orElseThrow().plus(steps);
    BigDecimal level = value(monthly(values), "index(" + base + ")@" + base);
    assertEquals(0, level.compareTo(BigDecimal.valueOf(100)));
  }

  @Property(tries = 200)
  void theExtremesHoldTheLatestBetweenThem(
      @ForAll @Size(24) List<@IntRange(min = -50, max = 50) Integer> values) {
    Series series = monthly(values);
    BigDecimal latest = value(series, "latest");
    assertTrue(value(series, "min").compareTo(latest) <= 0);
    assertTrue(value(series, "max").compareTo(latest) >= 0);
    boolean first = value(series, "rank").compareTo(BigDecimal.ONE) == 0;
    assertEquals(first, value(series, "max").compareTo(latest) == 0);
    assertEquals(
        value(series, "change"), latest.subtract(value(series, "previous")), "change adds up");
  }

  @Property(tries = 200)
  void aStreakTurnsWhereTheSignTurns(
      @ForAll @Size(24) List<@IntRange(min = -3, max = 3) Integer> values) {
    Series series = monthly(values);
    int streak = value(series, "streak").intValueExact();
    int sign = value(series, "change").signum();
    assertEquals(sign == 0, streak == 0);
    for (int steps = 0; steps < streak; steps++) {
      assertEquals(sign, value(series, "change@-" + steps).signum());
    }
    if (streak > 0 && streak < 23) {
      assertTrue(value(series, "change@-" + streak).signum() != sign);
    }
  }

  @Property(tries = 200)
  void aRootOfAPowerIsTheNumber(
      @ForAll @IntRange(min = 1, max = 100_000) int thousandths,
      @ForAll @IntRange(min = 1, max = 100) int degree) {
    BigDecimal number = BigDecimal.valueOf(thousandths, 3);
    BigDecimal root = Root.of(number.pow(degree, new MathContext(60)), degree);
    assertEquals(0, root.compareTo(number), () -> root + " is not " + number);
  }

  private static Series monthly(List<? extends Number> values) {
    return Given.series(
        Given.indicator("any", Given.WEEKS, "1", 0),
        "2025-01",
        values.stream().map(String::valueOf).toArray(String[]::new));
  }

  private static BigDecimal value(Series series, String measure) {
    Optional<Figure> figure = new Measures(List.of(series)).quiet(Given.ref("any." + measure));
    return figure.orElseThrow().quantity().value();
  }

  private static BigDecimal distance(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs();
  }
}
