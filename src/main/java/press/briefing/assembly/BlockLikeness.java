package press.briefing.assembly;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import press.briefing.model.Block;

/// How unlike blocks of two languages are, by their kinds and by how long they are against all of
/// their language.
final class BlockLikeness {
  /// What cannot face each other.
  static final int NEVER = Integer.MAX_VALUE;

  private static final int OTHER_KIND = 90;
  private static final int OTHER_THING = 30;
  private static final int SHARES = 10_000;

  private final Map<Block, Integer> shares = new IdentityHashMap<>();

  BlockLikeness(List<Block> first, List<Block> second) {
    weigh(first);
    weigh(second);
  }

  private void weigh(List<Block> blocks) {
    List<Long> lengths = blocks.stream().map(BlockLength::of).toList();
    long whole = Math.max(1, lengths.stream().mapToLong(Long::longValue).sum());
    for (int at = 0; at < blocks.size(); at++) {
      shares.put(blocks.get(at), (int) (SHARES * lengths.get(at) / whole));
    }
  }

  /// From 0 for what is alike.
  int cost(List<Block> first, List<Block> second) {
    if (first.size() + second.size() > 2) {
      boolean texts = texts(first) && texts(second);
      return texts ? lengths(first, second) : NEVER;
    }
    Block one = first.getFirst();
    Block other = second.getFirst();
    if (one.getClass() != other.getClass()) {
      return isProse(one) && isProse(other) ? OTHER_KIND + lengths(first, second) : NEVER;
    }
    return isProse(one) ? lengths(first, second) : things(one, other);
  }

  private static boolean texts(List<Block> blocks) {
    return blocks.stream().allMatch(Block.Paragraph.class::isInstance);
  }

  /// From 0 for equal shares to 100.
  private int lengths(List<Block> first, List<Block> second) {
    int mine = share(first);
    int theirs = share(second);
    return 100 * Math.abs(mine - theirs) / Math.max(1, mine + theirs);
  }

  private int share(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> shares.getOrDefault(block, 0)).sum();
  }

  private static int things(Block one, Block other) {
    return same(one, other) ? 0 : OTHER_THING;
  }

  /// Whether two blocks of one kind show the same thing.
  static boolean same(Block one, Block other) {
    return switch (one) {
      case Block.Chart chart when other instanceof Block.Chart that ->
          chart.spec().type() == that.spec().type()
              && chart.spec().indicators().equals(that.spec().indicators());
      case Block.IndicatorTable table when other instanceof Block.IndicatorTable that ->
          table.indicators().equals(that.indicators());
      case Block.Picture picture when other instanceof Block.Picture that ->
          picture.image().name().equals(that.image().name());
      case Block.Subhead head when other instanceof Block.Subhead that ->
          head.level() == that.level();
      case Block.CodeBlock code when other instanceof Block.CodeBlock that ->
          code.text().equals(that.text());
      case Block.Table table when other instanceof Block.Table that ->
          table.body().size() == that.body().size();
      default -> one.getClass() == other.getClass();
    };
  }

  private static boolean isProse(Block block) {
    return switch (block) {
      case Block.Paragraph _ -> true;
      case Block.ItemList _ -> true;
      case Block.DefinitionList _ -> true;
      case Block.Quote _ -> true;
      case Block.Admonition _ -> true;
      case Block.Html _ -> true;
      case Block.Subhead _ -> false;
      case Block.CodeBlock _ -> false;
      case Block.Table _ -> false;
      case Block.Picture _ -> false;
      case Block.Rule _ -> false;
      case Block.Chart _ -> false;
      case Block.IndicatorTable _ -> false;
      case Block.CheckpointTable _ -> false;
    };
  }
}
