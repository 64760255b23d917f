package press.briefing.assembly;

import java.util.ArrayList;
import java.util.List;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Bilingual;
import press.briefing.measure.Measures;
import press.briefing.model.Block;
import press.briefing.model.ChartSpec;
import press.briefing.model.Handle;
import press.briefing.model.Inline;
import press.briefing.model.PlainText;

/// Prints the blocks of one edition: every run of text resolved, every subhead with an anchor.
final class BlockResolver {
  private final InlineResolver inlines;
  private final Anchors anchors;
  private final Numbering numbering;
  private final Measures measures;
  private final Diagnostics problems;

  BlockResolver(InlineResolver inlines, Anchors anchors, Numbering numbering, Printing printing) {
    this.inlines = inlines;
    this.anchors = anchors;
    this.numbering = numbering;
    this.measures = printing.measures();
    this.problems = printing.problems();
  }

  List<Block> resolve(List<Block> blocks) {
    return blocks.stream().map(this::one).toList();
  }

  private Block one(Block block) {
    return switch (block) {
      case Block.Paragraph it -> new Block.Paragraph(text(it.content()), it.place());
      case Block.Subhead it -> subhead(it);
      case Block.ItemList it ->
          new Block.ItemList(
              it.start(), it.tight(), it.items().stream().map(this::item).toList(), it.place());
      case Block.DefinitionList it ->
          new Block.DefinitionList(
              it.definitions().stream().map(this::definition).toList(), it.place());
      case Block.Quote it -> new Block.Quote(resolve(it.content()), it.place());
      case Block.CodeBlock it -> it;
      case Block.Admonition it ->
          new Block.Admonition(it.kind(), text(it.title()), resolve(it.content()), it.place());
      case Block.Table it -> table(it);
      case Block.Picture it -> picture(it);
      case Block.Rule it -> it;
      case Block.Html it -> new Block.Html(text(it.content()), it.place());
      case Block.Chart it -> chart(it);
      case Block.IndicatorTable it -> {
        checkIds(it.indicators(), it.place());
        yield new Block.IndicatorTable(
            it.groups().stream().map(this::group).toList(),
            it.columns(),
            it.title().map(this::here),
            handle(it.handle(), it.place()),
            it.place());
      }
      case Block.CheckpointTable it -> it;
    };
  }

  private Block.IndicatorTable.Group group(Block.IndicatorTable.Group group) {
    return new Block.IndicatorTable.Group(group.name().map(this::here), group.indicators());
  }

  /// Words as they stand in this edition, in both halves.
  private Bilingual<List<Inline>> here(Bilingual<List<Inline>> both) {
    return Bilingual.same(text(both.in(inlines.language())));
  }

  /// A handle with its number; its anchor is taken.
  private Handle handle(Handle handle, Place place) {
    handle
        .id()
        .filter(id -> !anchors.take(id))
        .ifPresent(id -> problems.error(Code.ID_REPEATED, place, id));
    return numbering.of(handle, place);
  }

  private List<Inline> text(List<Inline> content) {
    return inlines.resolve(content);
  }

  private Block subhead(Block.Subhead subhead) {
    List<Inline> content = text(subhead.content());
    String id = subhead.id();
    if (id.isEmpty()) {
      id = anchors.unique(Slug.of(PlainText.of(subhead.content()), "part"));
    } else if (!anchors.take(id)) {
      problems.error(Code.ID_REPEATED, subhead.place(), id);
    }
    return new Block.Subhead(subhead.level(), id, content, subhead.place());
  }

  Block.Item item(Block.Item item) {
    item.id()
        .filter(id -> !anchors.take(id))
        .ifPresent(id -> problems.error(Code.ID_REPEATED, item.place(), id));
    return new Block.Item(item.id(), item.done(), resolve(item.content()), item.place());
  }

  private Block.Definition definition(Block.Definition definition) {
    return new Block.Definition(
        definition.terms().stream().map(this::text).toList(),
        definition.meanings().stream().map(this::resolve).toList());
  }

  private Block table(Block.Table table) {
    return new Block.Table(
        table.head().stream().map(this::row).toList(),
        table.body().stream().map(this::row).toList(),
        table.caption().map(this::text),
        handle(table.handle(), table.place()),
        table.place());
  }

  private Block.Row row(Block.Row row) {
    List<Block.Cell> cells = new ArrayList<>(row.cells().size());
    row.cells().forEach(cell -> cells.add(cell(cell)));
    return new Block.Row(cells);
  }

  /// The same cell if there is nothing to print in it.
  private Block.Cell cell(Block.Cell cell) {
    List<Inline> content = text(cell.content());
    return content.equals(cell.content())
        ? cell
        : new Block.Cell(content, cell.align(), cell.span());
  }

  private Block picture(Block.Picture picture) {
    Inline.Image image = picture.image();
    return new Block.Picture(
        new Inline.Image(image.name(), text(image.alt()), image.title(), image.place()),
        text(picture.caption()),
        handle(picture.handle(), picture.place()),
        picture.place());
  }

  /// Its words are resolved for this edition, and stand in both halves.
  private Block chart(Block.Chart chart) {
    ChartSpec spec = chart.spec();
    checkIds(spec.indicators(), spec.place("indicators", chart.place()));
    return new Block.Chart(
        spec.with(this::here), handle(chart.handle(), chart.place()), chart.place());
  }

  private void checkIds(List<String> ids, Place place) {
    ids.forEach(id -> measures.check(id, place, problems));
  }
}
