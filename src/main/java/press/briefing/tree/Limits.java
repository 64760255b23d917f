package press.briefing.tree;

import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Place;

/// Counts what a document holds and stops it at its budget.
final class Limits {
  static final int DEPTH = 64;
  static final int NODES = 500_000;
  static final int ALIASES = 100;

  private int depth;
  private int nodes;
  private int aliases;

  void enter(Place place) throws Stop {
    if (++depth > DEPTH) {
      throw new Stop(Code.TREE_BUDGET, place, "levels", DEPTH);
    }
  }

  void leave() {
    depth--;
  }

  /// Adds nodes; a repeated part counts each time, as if it were written out.
  void add(int count, Place place) throws Stop {
    nodes += count;
    if (nodes > NODES) {
      throw new Stop(Code.TREE_BUDGET, place, "values", NODES);
    }
  }

  void alias(Place place) throws Stop {
    if (++aliases > ALIASES) {
      throw new Stop(Code.TREE_BUDGET, place, "aliases", ALIASES);
    }
  }

  int nodes() {
    return nodes;
  }

  /// Begins to count anew.
  void reset() {
    depth = 0;
    nodes = 0;
  }
}
