package press.briefing.content.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.model.MeasureCall;
import press.briefing.model.PeriodRef;
import press.briefing.model.Trigger;
import press.briefing.model.ValueRef;
import press.briefing.quantity.Period;

final class TriggerGrammarTest {
  private static final Place START = new Place("checkpoints.yaml", 1, 1);

  @Property(tries = 300)
  void readsEveryTriggerAsItWritesIt(@ForAll("triggers") Trigger trigger) {
    Diagnostics problems = new Diagnostics();
    Optional<Trigger> read = TriggerGrammar.parse(trigger.toString(), START, problems);
    assertEquals(List.of(), problems.sorted());
    assertEquals(unplaced(trigger), unplaced(read.orElseThrow()));
  }

  @Property(tries = 300)
  void readsEveryReferenceAsItWritesIt(@ForAll("values") ValueRef value) {
    assertEquals(value, ValueGrammar.ref(value.toString(), START).orElseThrow());
  }

  @Provide
  Arbitrary<Trigger> triggers() {
    return triggers(3);
  }

  private Arbitrary<Trigger> triggers(int depth) {
    Arbitrary<Trigger> comparison =
        Combinators.combine(values(), Arbitraries.of(Trigger.Operator.values()), limits())
            .as(Trigger.Comparison::new);
    if (depth == 0) {
      return comparison;
    }
    Arbitrary<Trigger> inner = triggers(depth - 1);
    return Arbitraries.oneOf(
        comparison,
        inner.map(Trigger.Not::new),
        Combinators.combine(inner, inner).as(Trigger.And::new),
        Combinators.combine(inner, inner).as(Trigger.Or::new));
  }

  private static Arbitrary<BigDecimal> limits() {
    return Arbitraries.integers().map(number -> BigDecimal.valueOf(number, 2));
  }

  @Provide
  Arbitrary<ValueRef> values() {
    return Combinators.combine(ids(), measures(), periods().optional())
        .as((id, measure, at) -> new ValueRef(id, measure, at, START));
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.of("capex", "k-2", "notes", "order", "android", "a");
  }

  private static Arbitrary<MeasureCall> measures() {
    return Arbitraries.of(
        MeasureCall.LATEST,
        new MeasureCall("yoy", List.of()),
        new MeasureCall("cagr", List.of("3")),
        new MeasureCall("index", List.of("2020-01")),
        new MeasureCall("mean", List.of("12", "2026Q3")));
  }

  private static Arbitrary<PeriodRef> periods() {
    Arbitrary<PeriodRef> back = Arbitraries.integers().between(0, 999).map(PeriodRef.Back::new);
    Arbitrary<PeriodRef> fixed =
        Arbitraries.of("2026", "2026H1", "2026Q3", "2026-10", "2026-W47", "2026-11-23")
            .map(text -> new PeriodRef.Fixed(Period.parse(text).orElseThrow()));
    return Arbitraries.oneOf(back, fixed, Arbitraries.just(new PeriodRef.YearAgo()));
  }

  private static Trigger unplaced(Trigger trigger) {
    return switch (trigger) {
      case Trigger.Comparison(ValueRef value, Trigger.Operator operator, BigDecimal limit) ->
          new Trigger.Comparison(
              new ValueRef(value.indicator(), value.measure(), value.at(), START),
              operator,
              limit.stripTrailingZeros());
      case Trigger.Not(Trigger inner) -> new Trigger.Not(unplaced(inner));
      case Trigger.And(Trigger left, Trigger right) ->
          new Trigger.And(unplaced(left), unplaced(right));
      case Trigger.Or(Trigger left, Trigger right) ->
          new Trigger.Or(unplaced(left), unplaced(right));
    };
  }
}
