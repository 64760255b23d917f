package press.briefing.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Place;
import press.briefing.model.Block;
import press.briefing.model.Facing;
import press.briefing.model.Inline;
import press.briefing.model.Medium;
import press.briefing.model.PlainText;
import press.briefing.template.engine.Markup;
import press.briefing.template.engine.MarkupWriter;

/// Sets what stands once for both languages: charts, indicator tables and the checkpoint table by
/// the templates `facing-chart.ftlh`, `facing-indicators.ftlh` and `facing-checkpoints.ftlh`;
/// tables, pictures and code that both manuscripts have alike.
final class FacingFigures {
  private final Partials partials;
  private final Half first;
  private final Half second;
  private final Checkpoints table;
  private final FacingDrawings drawings;
  private final FacingPicture pictures;
  private boolean checkpointsSet;

  /// The checkpoint table.
  ///
  /// @param data the same for programs, heads first
  record Checkpoints(List<FacingPage.Row> rows, List<List<String>> data) {}

  FacingFigures(
      Partials partials, Half first, Half second, Checkpoints table, FacingDrawings drawings) {
    this.partials = partials;
    this.first = first;
    this.second = second;
    this.table = table;
    this.drawings = drawings;
    this.pictures = new FacingPicture(first, second);
  }

  /// What stands once for a pair; nothing where each half is set for itself.
  List<Markup> once(Facing<Block> pair) {
    List<Block> all = pair.stream().toList();
    if (all.stream().anyMatch(Block.CheckpointTable.class::isInstance)) {
      return List.of(checkpoints(all.getFirst().place()));
    }
    if (all.stream().allMatch(Block.IndicatorTable.class::isInstance)) {
      return indicators(all.stream().map(Block.IndicatorTable.class::cast).toList());
    }
    List<Markup> once =
        pair.isEven() ? alike(pair.first().getFirst(), pair.second().getFirst()) : List.of();
    return once.isEmpty() && all.stream().anyMatch(FacingFigures::isWide) ? apart(pair) : once;
  }

  private static boolean isWide(Block block) {
    return block instanceof Block.Table table && FacingTable.isWide(table);
  }

  /// Tables that no half has room for, one after the other.
  private List<Markup> apart(Facing<Block> pair) {
    List<Markup> all = new ArrayList<>();
    for (Half half : List.of(first, second)) {
      for (Block block : half == first ? pair.first() : pair.second()) {
        MarkupWriter out = new MarkupWriter();
        String style = half == first ? "apart notes-left" : "apart";
        out.open("div", "class", style, "lang", half.tag());
        all.add(out.markup(half.blocks().write(List.of(block))).close("div").done());
      }
    }
    return all;
  }

  private List<Markup> alike(Block one, Block other) {
    if (one instanceof Block.Chart mine
        && other instanceof Block.Chart theirs
        && FacingDrawings.same(mine.spec(), theirs.spec())) {
      return List.of(chart(mine, theirs));
    }
    if (one instanceof Block.Table mine
        && other instanceof Block.Table theirs
        && FacingTable.fit(mine, theirs)) {
      return List.of(table(mine, theirs));
    }
    if (one instanceof Block.Picture mine
        && other instanceof Block.Picture theirs
        && pictures.isSame(mine, theirs)) {
      return List.of(pictures.write(mine, theirs));
    }
    boolean code =
        one instanceof Block.CodeBlock mine
            && other instanceof Block.CodeBlock theirs
            && mine.text().equals(theirs.text());
    boolean rules = one instanceof Block.Rule && other instanceof Block.Rule;
    return code || rules ? List.of(first.blocks().write(List.of(one))) : List.of();
  }

  FacingPage.Side side(Half half) {
    return new FacingPage.Side(half.tag(), half.words().texts());
  }

  private String place(Place place) {
    return first.blocks().place(place);
  }

  private Markup chart(Block.Chart mine, Block.Chart theirs) {
    mine.spec().indicators().forEach(first.citations()::use);
    first.indicators().check(mine, partials.problems());
    second.indicators().check(theirs, partials.problems());
    Chart one =
        first
            .indicators()
            .chart(mine, title(first, mine), place(mine.place()))
            .as(first.cited(mine.handle()));
    Chart other =
        second
            .indicators()
            .chart(theirs, title(second, theirs), "")
            .as(second.cited(theirs.handle()));
    List<List<String>> data =
        FacingRows.rows(first.indicators().data(mine), second.indicators().data(theirs));
    Optional<String> file =
        data.isEmpty()
            ? Optional.empty()
            : Optional.of(partials.data().add(name(mine, theirs), data));
    return partials.set(
        "facing-chart",
        "chart",
        new FacingPage.ChartSheet(
            side(first),
            side(second),
            drawings.drawn(one, mine, theirs),
            other,
            FacingRows.cells(one.heads(), other.heads()),
            FacingRows.rows(one.rows(), other.rows()),
            file,
            one.place()));
  }

  private static Markup title(Half half, Block.Chart chart) {
    return chart
        .spec()
        .title()
        .map(each -> half.inlines().write(each.in(half.language())))
        .orElse(Markup.NONE);
  }

  private String name(Block.Chart mine, Block.Chart theirs) {
    return FacingRows.text(plain(first, mine), plain(second, theirs));
  }

  private static String plain(Half half, Block.Chart chart) {
    return chart.spec().title().map(each -> PlainText.of(each.in(half.language()))).orElse("");
  }

  /// One table of two that list the same, else one of each.
  private List<Markup> indicators(List<Block.IndicatorTable> tables) {
    if (tables.size() == 2 && isSame(tables.getFirst(), tables.getLast())) {
      return List.of(indicators(tables.getFirst(), tables.getLast()));
    }
    List<Markup> all = new ArrayList<>();
    tables.forEach(each -> all.add(indicators(each, each)));
    return all;
  }

  private static boolean isSame(Block.IndicatorTable mine, Block.IndicatorTable theirs) {
    return mine.columns().equals(theirs.columns())
        && mine.groups().stream()
            .map(Block.IndicatorTable.Group::indicators)
            .toList()
            .equals(theirs.groups().stream().map(Block.IndicatorTable.Group::indicators).toList());
  }

  private Markup indicators(Block.IndicatorTable mine, Block.IndicatorTable theirs) {
    mine.indicators().forEach(first.citations()::use);
    String place = place(mine.place());
    List<List<String>> data =
        FacingRows.rows(first.indicators().data(mine), second.indicators().data(theirs));
    String title = FacingRows.text(first.words().of("indicators"), second.words().of("indicators"));
    return partials.set(
        "facing-indicators",
        "indicators",
        new FacingPage.IndicatorSheet(
            side(first),
            side(second),
            first.indicators().dashboard(mine, place).under(caption(first, mine)),
            second.indicators().dashboard(theirs, place).under(caption(second, theirs)),
            partials.data().add(title, data),
            place));
  }

  private static Dashboard.Caption caption(Half half, Block.IndicatorTable table) {
    List<Inline> title = table.title().map(each -> each.in(half.language())).orElse(List.of());
    Cited cited = half.cited(table.handle());
    String name = title.isEmpty() ? half.words().of("indicators") : PlainText.of(title);
    return new Dashboard.Caption(cited, half.inlines().write(title), cited.before(name));
  }

  /// The table stands where the first block for it does.
  private Markup checkpoints(Place place) {
    if (checkpointsSet) {
      return Markup.NONE;
    }
    checkpointsSet = true;
    List<FacingPage.Row> rows = table.rows();
    boolean read = rows.stream().anyMatch(row -> row.either().sign().isPresent());
    String name =
        FacingRows.text(first.words().of("checkpoints"), second.words().of("checkpoints"));
    return partials.set(
        "facing-checkpoints",
        "checkpoints",
        new FacingPage.CheckpointSheet(
            side(first),
            side(second),
            rows,
            read,
            rows.stream().anyMatch(row -> row.either().horizon().isPresent()),
            read ? Optional.of(partials.data().add(name, table.data())) : Optional.empty(),
            place(place)));
  }

  private Markup table(Block.Table mine, Block.Table theirs) {
    String file =
        partials
            .data()
            .add(
                FacingRows.text(caption(mine), caption(theirs)),
                FacingRows.rows(FigureSetter.rows(mine), FigureSetter.rows(theirs)));
    return new FacingTable(partials.medium(), first, second).write(mine, theirs, file);
  }

  private static String caption(Block.Table table) {
    return table.caption().map(PlainText::of).orElse("");
  }

  /// The medium they are set for.
  Medium medium() {
    return partials.medium();
  }
}
