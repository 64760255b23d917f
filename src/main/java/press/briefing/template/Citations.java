package press.briefing.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which notes an edition has cited so far: each is set once, at its first mark.
final class Citations {
  private final Set<Integer> seen = new HashSet<>();
  private final List<Integer> waiting = new ArrayList<>();

  /// Notes a mark; true for the first one of its note.
  boolean cite(int number) {
    boolean first = seen.add(number);
    if (first) {
      waiting.add(number);
    }
    return first;
  }

  /// The notes cited since the last call, in order.
  List<Integer> take() {
    List<Integer> taken = List.copyOf(waiting);
    waiting.clear();
    return taken;
  }
}
