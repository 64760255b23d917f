package press.briefing.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.briefing.model.Section;

/// Which section of one manuscript is the counterpart of which in the other; likewise with all that
/// has anchors.
final class Pairing {
  private final List<Optional<String>> first;
  private final List<Optional<String>> second;
  private final Map<Integer, Integer> partners = new HashMap<>();

  private Pairing(List<Optional<String>> first, List<Optional<String>> second) {
    this.first = first;
    this.second = second;
  }

  /// Pairs sections: equal anchors first, then, between two such pairs, the rest in order.
  ///
  /// @return the position in `second` by the position in `first`, for those that have a counterpart
  static Map<Integer, Integer> of(List<Section> first, List<Section> second) {
    return ofAnchors(
        first.stream().map(Section::id).toList(), second.stream().map(Section::id).toList());
  }

  /// The same for anything, by its anchors.
  static Map<Integer, Integer> ofAnchors(
      List<Optional<String>> first, List<Optional<String>> second) {
    Pairing pairing = new Pairing(first, second);
    pairing.byAnchor();
    pairing.between();
    return Map.copyOf(pairing.partners);
  }

  private void byAnchor() {
    for (int at = 0; at < first.size(); at++) {
      int other = indexOf(first.get(at));
      if (other >= 0) {
        partners.put(at, other);
      }
    }
  }

  private int indexOf(Optional<String> id) {
    for (int at = 0; at < second.size(); at++) {
      if (id.isPresent() && second.get(at).equals(id)) {
        return at;
      }
    }
    return -1;
  }

  private void between() {
    int from = 0;
    int otherFrom = 0;
    for (int at = 0; at <= first.size(); at++) {
      int other = at == first.size() ? second.size() : partners.getOrDefault(at, -1);
      if (other >= otherFrom) {
        inOrder(free(from, at, true), free(otherFrom, other, false));
        from = at + 1;
        otherFrom = other + 1;
      }
    }
  }

  private List<Integer> free(int from, int to, boolean ofFirst) {
    List<Integer> free = new ArrayList<>();
    for (int at = from; at < to; at++) {
      if (ofFirst ? !partners.containsKey(at) : !partners.containsValue(at)) {
        free.add(at);
      }
    }
    return free;
  }

  private void inOrder(List<Integer> mine, List<Integer> theirs) {
    for (int at = 0; at < Math.min(mine.size(), theirs.size()); at++) {
      partners.put(mine.get(at), theirs.get(at));
    }
  }
}
