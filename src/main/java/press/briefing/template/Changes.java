package press.briefing.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.briefing.diagnostic.Place;
import press.briefing.language.Language;
import press.briefing.language.QuantityText;
import press.briefing.language.Style;
import press.briefing.language.TableText;
import press.briefing.measure.IndicatorRow;
import press.briefing.measure.Measures;
import press.briefing.model.Figure;
import press.briefing.model.MeasureCall;
import press.briefing.model.ValueRef;
import press.briefing.quantity.Frequency;
import press.briefing.quantity.Scale;
import press.briefing.quantity.Unit;
import press.briefing.template.engine.Words;

/// Says how indicators have changed: money and index levels by per cent, all others by their unit.
record Changes(Measures measures, Language language, Words words) {
  private static final Style SIGNED =
      new Style(Style.Sign.BOTH, Style.Length.NORMAL, false, Optional.empty());

  /// The change of a row of a table against the period before.
  Dashboard.Change inTable(IndicatorRow row) {
    Optional<Figure> relative = relative(row).flatMap(this::measure);
    Optional<Figure> change = relative.or(row::change);
    if (change.isEmpty()) {
      return new Dashboard.Change("", words.of("missing"), "");
    }
    Figure figure = change.get();
    Unit unit = figure.quantity().unit();
    boolean own = unit.equals(row.series().indicator().unit()) || unit == Unit.Common.POINT;
    Scale scale = own ? row.series().indicator().scale() : Scale.ONE;
    return new Dashboard.Change(
        arrow(figure),
        TableText.signed(figure.quantity(), scale, language),
        own ? "" : TableText.unit(unit, Scale.ONE, language));
  }

  private static Optional<ValueRef> relative(IndicatorRow row) {
    return byPercent(row)
        ? switch (row.series().frequency()) {
          case MONTH -> Optional.of(ref(row, "mom"));
          case QUARTER -> Optional.of(ref(row, "qoq"));
          case YEAR -> Optional.of(ref(row, "yoy"));
          case DAY, WEEK, HALF_YEAR -> Optional.empty();
        }
        : Optional.empty();
  }

  /// The change to lead with: quarters against the same one a year ago, all else against the period
  /// before.
  Optional<Page.Change> leading(IndicatorRow row) {
    Optional<ValueRef> relative =
        byPercent(row) && row.series().frequency() == Frequency.QUARTER
            ? Optional.of(ref(row, "yoy"))
            : relative(row);
    return relative
        .flatMap(this::measure)
        .map(figure -> change(figure, words.of("basis_" + figure.value().measure().name())))
        .or(() -> row.change().map(figure -> change(figure, words.of(basis(row)))));
  }

  private static String basis(IndicatorRow row) {
    return "basis_" + row.series().frequency().name().toLowerCase(Locale.ROOT);
  }

  private Page.Change change(Figure figure, String basis) {
    return new Page.Change(
        arrow(figure), QuantityText.write(figure.quantity(), SIGNED, language), basis);
  }

  private Optional<Figure> measure(ValueRef value) {
    return measures.quiet(value);
  }

  private static boolean byPercent(IndicatorRow row) {
    Unit unit = row.series().indicator().unit();
    return unit instanceof Unit.Money || unit == Unit.Common.INDEX;
  }

  private static ValueRef ref(IndicatorRow row, String measure) {
    return new ValueRef(
        row.series().indicator().id(),
        new MeasureCall(measure, List.of()),
        Optional.empty(),
        Place.NOWHERE);
  }

  private static String arrow(Figure figure) {
    return switch (figure.quantity().signum()) {
      case 1 -> "↑";
      case -1 -> "↓";
      default -> "→";
    };
  }
}
