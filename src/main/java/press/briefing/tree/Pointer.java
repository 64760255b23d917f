package press.briefing.tree;

import java.util.List;
import java.util.stream.Stream;

/// JSON pointers (RFC 6901), such as `/data/0/rows`.
final class Pointer {
  private Pointer() {}

  /// The names and numbers on the way from the document down; none for the document itself.
  static List<String> names(String pointer) {
    return pointer.isEmpty()
        ? List.of()
        : Stream.of(pointer.substring(1).split("/", -1))
            .map(name -> name.replace("~1", "/").replace("~0", "~"))
            .toList();
  }
}
