package press.briefing.assembly;

import java.util.ArrayList;
import java.util.List;
import press.briefing.model.Block;
import press.briefing.model.Facing;

/// Finds which blocks of a section say the same in its two languages: block by block where both
/// have the same kinds in the same order, else equal kinds in order, such that lengths match best.
final class BlockPairs {
  /// What it costs to leave a block alone.
  private static final int ALONE = 100;

  /// What it costs more that two paragraphs face one.
  private static final int JOINED = 30;

  /// So many comparisons are made at most; beyond them blocks pair in order.
  private static final int MOST = 4_000_000;

  private final List<Block> first;
  private final List<Block> second;
  private final BlockLikeness likeness;
  private final int[][] costs;

  private BlockPairs(List<Block> first, List<Block> second) {
    this.first = first;
    this.second = second;
    this.likeness = new BlockLikeness(first, second);
    this.costs = new int[first.size() + 1][second.size() + 1];
  }

  static List<Facing<Block>> of(List<Block> first, List<Block> second) {
    if (kinds(first).equals(kinds(second)) || (long) first.size() * second.size() > MOST) {
      return inOrder(first, second);
    }
    BlockPairs pairs = new BlockPairs(first, second);
    pairs.weigh();
    return pairs.cheapest();
  }

  private static List<Class<?>> kinds(List<Block> blocks) {
    return blocks.stream().<Class<?>>map(Object::getClass).toList();
  }

  private static List<Facing<Block>> inOrder(List<Block> first, List<Block> second) {
    List<Facing<Block>> pairs = new ArrayList<>();
    for (int at = 0; at < Math.max(first.size(), second.size()); at++) {
      pairs.add(new Facing<>(slice(first, at, 1), slice(second, at, 1)));
    }
    return pairs;
  }

  private static List<Block> slice(List<Block> blocks, int from, int count) {
    return blocks.subList(Math.min(from, blocks.size()), Math.min(from + count, blocks.size()));
  }

  /// So many blocks of each half that face each other.
  private record Step(int first, int second) {}

  /// Those that win where costs are equal come first.
  private static final List<Step> STEPS =
      List.of(new Step(1, 1), new Step(1, 2), new Step(2, 1), new Step(1, 0), new Step(0, 1));

  /// From the end, so that the way can be read from the beginning.
  private void weigh() {
    for (int i = first.size(); i >= 0; i--) {
      for (int j = second.size(); j >= 0; j--) {
        costs[i][j] = i == first.size() && j == second.size() ? 0 : Integer.MAX_VALUE;
        for (Step step : STEPS) {
          costs[i][j] = Math.min(costs[i][j], whole(i, j, step));
        }
      }
    }
  }

  private int whole(int i, int j, Step step) {
    boolean inside = i + step.first() <= first.size() && j + step.second() <= second.size();
    int cost = inside ? cost(i, j, step) : BlockLikeness.NEVER;
    return cost == BlockLikeness.NEVER
        ? Integer.MAX_VALUE
        : cost + costs[i + step.first()][j + step.second()];
  }

  private int cost(int i, int j, Step step) {
    if (step.first() == 0 || step.second() == 0) {
      return ALONE;
    }
    int cost = likeness.cost(slice(first, i, step.first()), slice(second, j, step.second()));
    boolean joined = step.first() + step.second() > 2;
    return cost == BlockLikeness.NEVER || !joined ? cost : cost + JOINED;
  }

  private List<Facing<Block>> cheapest() {
    List<Facing<Block>> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < first.size() || j < second.size()) {
      Step step = next(i, j);
      pairs.add(new Facing<>(slice(first, i, step.first()), slice(second, j, step.second())));
      i += step.first();
      j += step.second();
    }
    return List.copyOf(pairs);
  }

  private Step next(int i, int j) {
    return STEPS.stream()
        .filter(step -> whole(i, j, step) == costs[i][j])
        .findFirst()
        .orElseThrow();
  }
}
