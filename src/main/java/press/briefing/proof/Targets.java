package press.briefing.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import press.briefing.model.Block;
import press.briefing.model.CheckpointRow;
import press.briefing.model.Handle;
import press.briefing.model.Inline;

/// What links within an edition can lead to.
///
/// @param ids in alphabetical order
record Targets(List<String> ids) {
  static Targets of(Text text) {
    Set<String> ids = new TreeSet<>();
    text.edition().copy().sections().forEach(each -> each.id().ifPresent(ids::add));
    text.edition().checkpoints().stream().map(CheckpointRow::id).forEach(ids::add);
    text.blocks().forEach(block -> add(block, ids));
    text.inlines().forEach(inline -> add(inline, ids));
    return new Targets(new ArrayList<>(ids));
  }

  /// The id that a link within the edition names; empty for any other link.
  static Optional<String> named(Inline.Link link) {
    String target = link.target();
    return target.startsWith("#") && target.length() > 1
        ? Optional.of(target.substring(1))
        : Optional.empty();
  }

  private static void add(Block block, Set<String> ids) {
    switch (block) {
      case Block.Subhead subhead -> ids.add(subhead.id());
      case Block.ItemList list -> list.items().forEach(item -> item.id().ifPresent(ids::add));
      default -> handle(block).id().ifPresent(ids::add);
    }
  }

  /// What a figure or table is cited by.
  static Handle handle(Block block) {
    return switch (block) {
      case Block.Chart chart -> chart.handle();
      case Block.Picture picture -> picture.handle();
      case Block.Table table -> table.handle();
      case Block.IndicatorTable table -> table.handle();
      default -> Handle.NONE;
    };
  }

  private static void add(Inline inline, Set<String> ids) {
    if (inline instanceof Inline.Element element) {
      element.attributes().stream()
          .filter(each -> each.name().equals("id"))
          .forEach(each -> ids.add(each.value()));
    }
  }
}
