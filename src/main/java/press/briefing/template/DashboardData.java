package press.briefing.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import press.briefing.chart.DataCell;
import press.briefing.language.Language;
import press.briefing.language.TableText;
import press.briefing.measure.IndicatorRow;
import press.briefing.model.Block.IndicatorTable.Group;
import press.briefing.model.Figure;
import press.briefing.model.Indicator;
import press.briefing.model.PlainText;
import press.briefing.model.Series;
import press.briefing.template.engine.Words;

/// Writes an indicator table for programs: every column, whichever the page shows.
record DashboardData(Language language, Words words, Changes changes) {
  List<List<String>> rows(List<Group> groups, Function<Group, List<IndicatorRow>> known) {
    boolean named = groups.stream().anyMatch(each -> each.name().isPresent());
    List<List<String>> rows = new ArrayList<>();
    rows.add(heads(named));
    for (Group group : groups) {
      for (IndicatorRow row : known.apply(group)) {
        rows.add(row(row, named ? Stream.of(name(group)) : Stream.empty()));
      }
    }
    return rows;
  }

  private List<String> heads(boolean named) {
    Stream<String> group = named ? Stream.of("group") : Stream.empty();
    Stream<String> others =
        Stream.of(
            "indicator",
            "unit",
            "latest",
            "period_head_data",
            "status",
            "previous",
            "period_head_data",
            "change",
            "change_unit",
            "year_ago");
    return Stream.concat(group, others).map(words::of).toList();
  }

  private String name(Group group) {
    return group.name().map(each -> PlainText.of(each.in(language))).orElse("");
  }

  private List<String> row(IndicatorRow row, Stream<String> group) {
    Indicator indicator = row.series().indicator();
    Dashboard.Change change = changes.inTable(row);
    boolean changed = !change.arrow().isEmpty();
    String unit = TableText.unit(indicator.unit(), indicator.scale(), language);
    Stream<String> cells =
        Stream.of(
            indicator.name().in(language),
            unit,
            number(row.latest()),
            period(row.latest()),
            status(row),
            number(row.previous()),
            period(row.previous()),
            changed ? change.number() : "",
            changed && change.unit().isEmpty() ? unit : change.unit(),
            number(row.yearAgo()));
    return Stream.concat(group, cells).toList();
  }

  private static String number(Optional<Figure> figure) {
    return figure
        .map(each -> new DataCell.Amount(each.quantity(), each.indicator().scale()).plain())
        .orElse("");
  }

  private static String period(Optional<Figure> figure) {
    return figure.map(each -> each.period().toString()).orElse("");
  }

  private static String status(IndicatorRow row) {
    return row.latest()
        .flatMap(each -> row.series().at(each.period()))
        .flatMap(Series.Observation::status)
        .map(DashboardMaker::mark)
        .orElse("");
  }
}
