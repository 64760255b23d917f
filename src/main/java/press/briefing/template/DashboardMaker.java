package press.briefing.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.briefing.language.Language;
import press.briefing.language.PeriodWords;
import press.briefing.language.TableText;
import press.briefing.measure.IndicatorRow;
import press.briefing.model.Block.IndicatorTable;
import press.briefing.model.Figure;
import press.briefing.model.Indicator;
import press.briefing.model.PlainText;
import press.briefing.model.Series;
import press.briefing.quantity.Period;
import press.briefing.quantity.Scale;
import press.briefing.template.engine.Words;

/// Makes the rows of an indicator table, group by group.
final class DashboardMaker {
  private final Language language;
  private final Words words;
  private final Drawings drawings;
  private final Changes changes;
  private final Set<Series.Status> marks = new LinkedHashSet<>();

  DashboardMaker(Language language, Words words, Drawings drawings, Changes changes) {
    this.language = language;
    this.words = words;
    this.drawings = drawings;
    this.changes = changes;
  }

  /// @param rows those of its indicators that are known
  Dashboard.Group group(IndicatorTable.Group group, List<IndicatorRow> rows) {
    String name = group.name().map(each -> PlainText.of(each.in(language))).orElse("");
    Set<String> units = new LinkedHashSet<>(rows.stream().map(this::unit).toList());
    boolean shared = !name.isEmpty() && units.size() == 1;
    return new Dashboard.Group(
        name,
        shared ? units.iterator().next() : "",
        rows.stream().map(row -> line(row, shared ? "" : unit(row))).toList());
  }

  private String unit(IndicatorRow row) {
    Indicator indicator = row.series().indicator();
    return TableText.unit(indicator.unit(), indicator.scale(), language);
  }

  private Dashboard.Line line(IndicatorRow row, String unit) {
    Optional<Period> now = row.latest().map(Figure::period);
    return new Dashboard.Line(
        row.series().indicator().name().in(language),
        unit,
        cell(row, row.latest(), now.map(each -> PeriodWords.brief(each, language)).orElse("")),
        cell(row, row.previous(), beside(row.previous(), now)),
        changes.inTable(row),
        cell(row, row.yearAgo(), ""),
        drawings.sparkline(row.series()));
  }

  private Dashboard.Cell cell(IndicatorRow row, Optional<Figure> figure, String period) {
    Optional<Series.Status> status =
        figure.flatMap(each -> row.series().at(each.period())).flatMap(Series.Observation::status);
    status.ifPresent(marks::add);
    return new Dashboard.Cell(number(figure), period, status.map(DashboardMaker::mark).orElse(""));
  }

  private String beside(Optional<Figure> previous, Optional<Period> now) {
    return previous.isEmpty() || now.isEmpty()
        ? ""
        : PeriodWords.brief(previous.get().period(), now.get(), language);
  }

  private String number(Optional<Figure> figure) {
    if (figure.isEmpty()) {
      return words.of("missing");
    }
    Scale scale = figure.get().indicator().scale();
    return figure.get().quantity().value().signum() == 0
        ? words.of("nil")
        : TableText.number(figure.get().quantity(), scale, language);
  }

  /// The letter by which statistics offices mark how firm a value is.
  static String mark(Series.Status status) {
    return switch (status) {
      case ACTUAL -> "a";
      case PRELIMINARY -> "p";
      case REVISED -> "r";
      case ESTIMATE -> "e";
    };
  }

  /// What the marks of the rows so far mean.
  List<Dashboard.Mark> marks() {
    List<Dashboard.Mark> keys = new ArrayList<>();
    for (Series.Status each : Series.Status.values()) {
      if (marks.contains(each)) {
        String word = words.of("mark_" + each.name().toLowerCase(Locale.ROOT));
        keys.add(new Dashboard.Mark(mark(each), word));
      }
    }
    return keys;
  }
}
