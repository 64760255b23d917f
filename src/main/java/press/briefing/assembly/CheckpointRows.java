package press.briefing.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.briefing.language.Bilingual;
import press.briefing.model.Block;
import press.briefing.model.Checkpoint;
import press.briefing.model.CheckpointRow;
import press.briefing.model.Inline;

/// The rows of the checkpoint table of one edition: the bullets in order, then what no bullet
/// names.
final class CheckpointRows {
  private final Readings readings;
  private final InlineResolver inlines;
  private final Anchors anchors;
  private final List<CheckpointRow> rows = new ArrayList<>();

  private CheckpointRows(Readings readings, InlineResolver inlines, Anchors anchors) {
    this.readings = readings;
    this.inlines = inlines;
    this.anchors = anchors;
  }

  /// @param bullets already resolved; their anchors are taken
  static List<CheckpointRow> of(
      List<Block.Item> bullets, Readings readings, InlineResolver inlines, Anchors anchors) {
    CheckpointRows made = new CheckpointRows(readings, inlines, anchors);
    Set<String> named = new HashSet<>();
    for (Block.Item bullet : bullets) {
      bullet.id().ifPresent(named::add);
      made.bullet(bullet);
    }
    readings.checkpoints().stream().filter(each -> !named.contains(each.id())).forEach(made::entry);
    return List.copyOf(made.rows);
  }

  /// The anchors of all rows, in order; empty for one that the writer gave none.
  static List<String> ids(List<Block.Item> bullets, Readings readings) {
    List<String> ids = new ArrayList<>();
    bullets.forEach(bullet -> ids.add(bullet.id().orElse("")));
    readings.checkpoints().stream()
        .map(Checkpoint::id)
        .filter(id -> !ids.contains(id))
        .forEach(ids::add);
    return ids;
  }

  private void bullet(Block.Item bullet) {
    List<Block> content = bullet.content();
    boolean led = !content.isEmpty() && content.getFirst() instanceof Block.Paragraph;
    List<Inline> what =
        led && content.getFirst() instanceof Block.Paragraph first ? first.content() : List.of();
    Optional<Checkpoint> entry = bullet.id().flatMap(readings::checkpoint).map(this::printed);
    if (what.isEmpty() && entry.isPresent()) {
      what = watch(entry.get());
    }
    String id = bullet.id().orElseGet(() -> anchors.unique("checkpoint-" + (rows.size() + 1)));
    List<Block> detail = led ? content.subList(1, content.size()) : content;
    add(id, what, detail, entry);
  }

  private void entry(Checkpoint written) {
    Checkpoint checkpoint = printed(written);
    add(anchors.unique(checkpoint.id()), watch(checkpoint), List.of(), Optional.of(checkpoint));
  }

  /// The entry with what to watch resolved for this edition, which then stands in both halves.
  private Checkpoint printed(Checkpoint written) {
    return written.watching(
        written.watch().map(text -> Bilingual.same(inlines.resolve(text.in(inlines.language())))));
  }

  private List<Inline> watch(Checkpoint checkpoint) {
    return checkpoint.watch().map(text -> text.in(inlines.language())).orElse(List.of());
  }

  private void add(
      String id, List<Inline> what, List<Block> detail, Optional<Checkpoint> checkpoint) {
    rows.add(
        new CheckpointRow(
            rows.size() + 1,
            id,
            what,
            detail,
            checkpoint,
            checkpoint.flatMap(each -> readings.reading(each.id()))));
  }
}
