package press.briefing.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.briefing.language.DateText;
import press.briefing.language.Language;
import press.briefing.language.QuantityText;
import press.briefing.language.Style;
import press.briefing.model.Checkpoint;
import press.briefing.model.Indicator;
import press.briefing.model.MeasureCall;
import press.briefing.model.Trigger;
import press.briefing.model.ValueRef;
import press.briefing.quantity.Quantity;
import press.briefing.quantity.Unit;
import press.briefing.template.engine.Words;

/// Says triggers in the words of a language.
///
/// @param indicators by id
record TriggerText(Language language, Words words, Map<String, Indicator> indicators) {
  private static final Set<String> RELATIVE = Set.of("mom", "qoq", "yoy");
  private static final Set<String> BARE = Set.of("rank", "streak", "record");

  /// Whether a measure says how something has changed: its sign is printed.
  static boolean isChange(String measure) {
    return RELATIVE.contains(measure) || measure.equals("change") || measure.equals("cagr");
  }

  /// What decides a checkpoint; empty where nothing is said.
  Optional<String> of(Checkpoint checkpoint) {
    return checkpoint.judge().map(this::judge).or(() -> checkpoint.trigger().map(this::of));
  }

  private String judge(Checkpoint.Judge judge) {
    String name = judge.name().in(language);
    return judge
        .due()
        .map(due -> words.of("judge_due", name, DateText.full(due, language)))
        .orElseGet(() -> words.of("judge", name));
  }

  private String of(Trigger trigger) {
    return switch (trigger) {
      case Trigger.Comparison comparison -> comparison(comparison);
      case Trigger.And(Trigger left, Trigger right) ->
          words.of("and", grouped(left), grouped(right));
      case Trigger.Or(Trigger left, Trigger right) -> words.of("or", of(left), of(right));
      case Trigger.Not(Trigger inner) -> words.of("not", of(inner));
    };
  }

  private String grouped(Trigger trigger) {
    return trigger instanceof Trigger.Or ? "(" + of(trigger) + ")" : of(trigger);
  }

  private String comparison(Trigger.Comparison comparison) {
    return subject(comparison.value())
        + " "
        + comparison.operator().sign()
        + " "
        + limit(comparison.value(), comparison.limit());
  }

  /// What a value asks for, in words.
  String subject(ValueRef value) {
    String name = name(value.indicator());
    String at = value.at().map(period -> " (" + period + ")").orElse("");
    String measure = of(value.measure());
    return measure.isEmpty()
        ? name + at
        : name + (language == Language.EN ? ", " : " ") + measure + at;
  }

  /// The name of a measure; empty for the latest value.
  String of(MeasureCall measure) {
    List<String> arguments = measure.arguments().stream().map(this::name).toList();
    return measure.equals(MeasureCall.LATEST)
        ? ""
        : words.of("measure_" + measure.name(), arguments.toArray());
  }

  /// The name of an indicator; any other text as it is.
  private String name(String id) {
    Indicator indicator = indicators.get(id);
    return indicator == null ? id : indicator.name().in(language);
  }

  private String limit(ValueRef value, BigDecimal limit) {
    Indicator indicator = indicators.get(value.indicator());
    if (indicator == null) {
      return limit.toPlainString();
    }
    Unit unit = unit(indicator.unit(), value.measure().name());
    boolean scaled = unit.equals(indicator.unit());
    BigDecimal factor = scaled ? indicator.scale().factor() : BigDecimal.ONE;
    BigDecimal quantum = factor.scaleByPowerOfTen(-Math.max(0, limit.stripTrailingZeros().scale()));
    Quantity quantity = new Quantity(limit.multiply(factor), unit, quantum);
    return QuantityText.write(quantity, Style.PLAIN, language);
  }

  private static Unit unit(Unit unit, String measure) {
    if (BARE.contains(measure)) {
      return Unit.Common.NONE;
    }
    if (measure.equals("share")) {
      return Unit.Common.PERCENT;
    }
    if (measure.equals("index")) {
      return Unit.Common.INDEX;
    }
    boolean share = unit == Unit.Common.PERCENT || unit == Unit.Common.PERCENTAGE_POINT;
    if (share && isChange(measure) && !measure.equals("cagr")) {
      return Unit.Common.PERCENTAGE_POINT;
    }
    if (unit == Unit.Common.INDEX && measure.equals("change")) {
      return Unit.Common.POINT;
    }
    boolean relative = RELATIVE.contains(measure) && unit != Unit.Common.BASIS_POINT;
    return relative || measure.equals("cagr") ? Unit.Common.PERCENT : unit;
  }
}
