package press.briefing.template;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import press.briefing.diagnostic.Place;
import press.briefing.language.Language;
import press.briefing.model.Block;
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
    Supplier<List<Page.CheckpointView>> checkpointRows)
    implements BlockMarkup.Figures {
  @Override
  public Markup chart(Block.Chart chart) {
    chart.spec().indicators().forEach(citations::use);
    indicators.check(chart, partials.problems());
    Markup title =
        chart.spec().title().map(each -> inlines.write(each.in(language))).orElse(Markup.NONE);
    return partials.set("chart", indicators.chart(chart, title, place.apply(chart.place())));
  }

  @Override
  public Markup indicators(Block.IndicatorTable table) {
    table.indicators().forEach(citations::use);
    return partials.set("indicators", indicators.dashboard(table, place.apply(table.place())));
  }

  @Override
  public Markup checkpoints(Block.CheckpointTable table) {
    List<Page.CheckpointView> rows = checkpointRows.get();
    boolean read = CheckpointViews.anySign(rows);
    boolean horizons = rows.stream().anyMatch(row -> row.horizon().isPresent());
    return partials.set(
        "checkpoints", new Page.CheckpointSheet(rows, read, horizons, place.apply(table.place())));
  }
}
