package press.briefing.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.briefing.chart.Charts;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.DateText;
import press.briefing.language.Language;
import press.briefing.language.PeriodWords;
import press.briefing.measure.IndicatorRow;
import press.briefing.measure.Measures;
import press.briefing.model.Block;
import press.briefing.model.Block.IndicatorTable.Column;
import press.briefing.model.Briefing;
import press.briefing.model.Figure;
import press.briefing.model.Indicator;
import press.briefing.model.Series;
import press.briefing.quantity.Period;
import press.briefing.template.engine.Markup;
import press.briefing.template.engine.Words;

/// Makes what readers see of indicators: tables and their changes.
final class IndicatorViews {
  private final Briefing briefing;
  private final Language language;
  private final Words words;
  private final Drawings drawings;
  private final Measures measures;
  private final Changes changes;

  IndicatorViews(Briefing briefing, Language language, Words words, Drawings drawings) {
    this.briefing = briefing;
    this.language = language;
    this.words = words;
    this.drawings = drawings;
    this.measures = new Measures(briefing.indicators());
    this.changes = new Changes(measures, language, words);
  }

  /// The table of some indicators; one that does not exist is left out.
  Dashboard dashboard(Block.IndicatorTable table, String place) {
    DashboardMaker maker = new DashboardMaker(language, words, drawings, changes);
    List<Dashboard.Group> groups =
        table.groups().stream().map(each -> maker.group(each, rows(each))).toList();
    int heads = (int) groups.stream().filter(each -> !each.name().isEmpty()).count();
    int lines = groups.stream().mapToInt(each -> each.lines().size()).sum();
    Dashboard.Key key = new Dashboard.Key(maker.marks(), asOf(), sources(table.indicators()));
    return new Dashboard(
        groups,
        heads + lines,
        columns(table),
        key,
        Dashboard.Caption.NONE,
        Optional.empty(),
        place);
  }

  private List<IndicatorRow> rows(Block.IndicatorTable.Group group) {
    return group.indicators().stream().flatMap(id -> measures.row(id).stream()).toList();
  }

  private static Dashboard.Columns columns(Block.IndicatorTable table) {
    return new Dashboard.Columns(
        table.columns().contains(Column.PREVIOUS),
        table.columns().contains(Column.CHANGE),
        table.columns().contains(Column.YEAR_AGO),
        table.columns().contains(Column.TREND));
  }

  private String asOf() {
    return briefing.editions().stream()
        .filter(each -> each.language() == language)
        .flatMap(each -> each.frontMatter().date().stream())
        .map(date -> words.of("dashboard_as_of", DateText.full(date, language)))
        .findFirst()
        .orElse("");
  }

  /// The numbers of a table, for programs.
  List<List<String>> data(Block.IndicatorTable table) {
    return new DashboardData(language, words, changes).rows(table.groups(), this::rows);
  }

  private String brief(Period period) {
    return PeriodWords.brief(period, language);
  }

  /// The chart of a block.
  Chart chart(Block.Chart block, Markup title, String place) {
    return drawings
        .chart(block.spec(), series(block), title)
        .at(sources(block.spec().indicators()), place);
  }

  /// The numbers of a chart, for programs; none where no indicator of it is known.
  List<List<String>> data(Block.Chart block) {
    List<Series> series = series(block);
    return series.isEmpty() ? List.of() : Charts.data(block.spec(), series, language).plain();
  }

  /// Reports what would make a chart that nobody can read.
  void check(Block.Chart block, Diagnostics problems) {
    Charts.check(block.spec(), series(block), block.place(), problems);
  }

  List<Series> series(Block.Chart block) {
    return block.spec().indicators().stream().flatMap(id -> briefing.series(id).stream()).toList();
  }

  /// Where the data of some indicators come from, in one line; empty if nobody said.
  String sources(List<String> ids) {
    Set<String> names = new LinkedHashSet<>();
    for (String id : ids) {
      briefing
          .series(id)
          .flatMap(series -> series.indicator().source())
          .ifPresent(source -> names.add(source.name().in(language)));
    }
    return names.isEmpty() ? "" : words.of("source", String.join(", ", names));
  }

  /// The first indicators that have a value, to lead with.
  List<Page.KeyFigure> leading(int most) {
    return briefing.indicators().stream()
        .map(series -> measures.row(series.indicator().id()))
        .flatMap(Optional::stream)
        .filter(row -> row.latest().isPresent())
        .limit(most)
        .map(row -> keyFigure(row, row.latest().orElseThrow()))
        .toList();
  }

  private Page.KeyFigure keyFigure(IndicatorRow row, Figure latest) {
    SplitQuantity split = SplitQuantity.of(latest.quantity(), language);
    return new Page.KeyFigure(
        row.series().indicator().name().in(language),
        brief(latest.period()),
        split.number(),
        split.unit(),
        drawings.sparkline(row.series()),
        changes.leading(row));
  }

  /// Who gave the data of the indicators that were used, each with what it gave.
  List<Page.Source> sourceList(List<String> used) {
    List<Indicator> indicators =
        briefing.indicators().stream()
            .map(Series::indicator)
            .filter(indicator -> used.contains(indicator.id()) && indicator.source().isPresent())
            .toList();
    return indicators.stream()
        .flatMap(indicator -> indicator.source().stream())
        .distinct()
        .map(source ->
            new Page.Source(source.name().in(language), address(source), from(source, indicators)))
        .toList();
  }

  /// A way to the source; empty for what is no page.
  private static Optional<String> address(Indicator.Citation source) {
    return source.url().filter(url -> url.matches("https?://\\S+"));
  }

  private String from(Indicator.Citation source, List<Indicator> indicators) {
    return String.join(
        ", ",
        indicators.stream()
            .filter(indicator -> indicator.source().equals(Optional.of(source)))
            .map(indicator -> indicator.name().in(language))
            .toList());
  }
}
