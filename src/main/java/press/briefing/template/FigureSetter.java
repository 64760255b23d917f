package press.briefing.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import press.briefing.diagnostic.Place;
import press.briefing.language.Language;
import press.briefing.model.Block;
import press.briefing.model.Handle;
import press.briefing.model.Inline;
import press.briefing.model.PlainText;
import press.briefing.template.engine.Markup;

/// Sets charts, indicator tables and the checkpoint table by the templates `chart.ftlh`,
/// `indicators.ftlh` and `checkpoints.ftlh`.
///
/// @param place the value of `data-place`
record FigureSetter(
    Partials partials,
    IndicatorViews indicators,
    InlineMarkup inlines,
    Citations citations,
    Function<Place, String> place,
    Language language,
    Supplier<List<Page.CheckpointView>> checkpointRows,
    Supplier<List<List<String>>> checkpointData)
    implements BlockMarkup.Figures {
  @Override
  public Markup chart(Block.Chart chart) {
    chart.spec().indicators().forEach(citations::use);
    indicators.check(chart, partials.problems());
    Markup title =
        chart.spec().title().map(each -> inlines.write(each.in(language))).orElse(Markup.NONE);
    Chart view =
        indicators.chart(chart, title, place.apply(chart.place())).as(cited(chart.handle()));
    List<List<String>> data = indicators.data(chart);
    return partials.set(
        "chart", data.isEmpty() ? view : view.with(partials.data().add(name(chart), data)));
  }

  private String name(Block.Chart chart) {
    return chart.spec().title().map(each -> PlainText.of(each.in(language))).orElse("");
  }

  @Override
  public Markup indicators(Block.IndicatorTable table) {
    table.indicators().forEach(citations::use);
    Dashboard.Caption caption = caption(table);
    Dashboard view = indicators.dashboard(table, place.apply(table.place())).under(caption);
    String title = partials.words().of("indicators");
    return partials.set(
        "indicators", view.with(partials.data().add(title, indicators.data(table))));
  }

  private Dashboard.Caption caption(Block.IndicatorTable table) {
    List<Inline> title = table.title().map(each -> each.in(language)).orElse(List.of());
    Cited cited = cited(table.handle());
    String name = title.isEmpty() ? partials.words().of("indicators") : PlainText.of(title);
    return new Dashboard.Caption(cited, inlines.write(title), cited.before(name));
  }

  @Override
  public Cited cited(Handle handle) {
    Cited own = Cited.of(handle, language);
    return new Cited(inlines.id(own.id()), own.label());
  }

  @Override
  public String data(Block.Table table) {
    String title = table.caption().map(PlainText::of).orElse("");
    return partials.data().add(title, rows(table));
  }

  /// What a table of the manuscript says, for programs.
  static List<List<String>> rows(Block.Table table) {
    return Stream.concat(table.head().stream(), table.body().stream())
        .map(FigureSetter::texts)
        .toList();
  }

  /// A cell over several columns stands in the first of them.
  private static List<String> texts(Block.Row row) {
    List<String> texts = new ArrayList<>(row.cells().size());
    for (Block.Cell cell : row.cells()) {
      texts.add(PlainText.of(cell.content()));
      texts.addAll(Collections.nCopies(cell.span() - 1, ""));
    }
    return texts;
  }

  @Override
  public Markup checkpoints(Block.CheckpointTable table) {
    List<Page.CheckpointView> rows = checkpointRows.get();
    boolean read = CheckpointViews.anySign(rows);
    boolean horizons = rows.stream().anyMatch(row -> row.horizon().isPresent());
    Optional<String> data = Optional.of(checkpointData.get()).filter(_ -> read).map(this::keep);
    return partials.set(
        "checkpoints",
        new Page.CheckpointSheet(rows, read, horizons, data, place.apply(table.place())));
  }

  private String keep(List<List<String>> checkpoints) {
    return partials.data().add(partials.words().of("checkpoints"), checkpoints);
  }
}
