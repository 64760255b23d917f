package press.briefing.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What an edition has cited so far: notes, each set once at its first mark, and indicators.
final class Citations {
  private final Set<Integer> seen = new HashSet<>();
  private final List<Integer> waiting = new ArrayList<>();
  private final Set<String> indicators = new LinkedHashSet<>();

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

  void use(String indicator) {
    indicators.add(indicator);
  }

  /// The indicators that were printed, in the order of their first use.
  List<String> indicators() {
    return List.copyOf(indicators);
  }
}
