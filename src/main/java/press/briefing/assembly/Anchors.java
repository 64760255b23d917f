package press.briefing.assembly;

import java.util.HashSet;
import java.util.Set;

/// The anchors of one edition, each given once.
final class Anchors {
  private final Set<String> taken = new HashSet<>();

  /// Whether an anchor was still free; it is taken now.
  boolean take(String id) {
    return taken.add(id);
  }

  /// A free anchor like the wished one, numbered if need be; it is taken now.
  String unique(String wished) {
    String id = wished;
    for (int number = 2; !taken.add(id); number++) {
      id = wished + "-" + number;
    }
    return id;
  }
}
