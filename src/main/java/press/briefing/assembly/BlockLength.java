package press.briefing.assembly;

import java.util.List;
import press.briefing.model.Block;
import press.briefing.model.Inline;
import press.briefing.model.PlainText;

/// How many characters a block prints of the writer's.
final class BlockLength {
  private BlockLength() {}

  static long of(Block block) {
    return switch (block) {
      case Block.Paragraph it -> text(it.content());
      case Block.Subhead it -> text(it.content());
      case Block.ItemList it -> it.items().stream().mapToLong(item -> all(item.content())).sum();
      case Block.DefinitionList it ->
          it.definitions().stream().mapToLong(BlockLength::definition).sum();
      case Block.Quote it -> all(it.content());
      case Block.CodeBlock it -> it.text().length();
      case Block.Admonition it -> text(it.title()) + all(it.content());
      case Block.Table it -> rows(it.head()) + rows(it.body());
      case Block.Picture it -> text(it.caption());
      case Block.Html it -> text(it.content());
      case Block.Rule _ -> 0;
      case Block.Chart _ -> 0;
      case Block.IndicatorTable _ -> 0;
      case Block.CheckpointTable _ -> 0;
    };
  }

  private static long all(List<Block> blocks) {
    return blocks.stream().mapToLong(BlockLength::of).sum();
  }

  private static long text(List<Inline> inlines) {
    return PlainText.of(inlines).length();
  }

  private static long definition(Block.Definition definition) {
    return definition.terms().stream().mapToLong(BlockLength::text).sum()
        + definition.meanings().stream().mapToLong(BlockLength::all).sum();
  }

  private static long rows(List<Block.Row> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .mapToLong(cell -> text(cell.content()))
        .sum();
  }
}
