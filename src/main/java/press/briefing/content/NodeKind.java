package press.briefing.content;

import press.briefing.tree.Node;

/// What an error calls a node that is not what it should be.
final class NodeKind {
  private static final String NOTHING = "kind.nothing";

  private NodeKind() {}

  static String of(Node node) {
    if (isNothing(node)) {
      return NOTHING;
    }
    return switch (node) {
      case Node.Scalar scalar -> scalar.text();
      case Node.Sequence sequence -> "kind.list";
      case Node.Mapping mapping -> "kind.mapping";
    };
  }

  /// Whether nothing is written; a document without content is a mapping without entries.
  static boolean isNothing(Node node) {
    return switch (node) {
      case Node.Scalar scalar -> scalar.isNothing();
      case Node.Sequence sequence -> sequence.items().isEmpty();
      case Node.Mapping mapping -> mapping.entries().isEmpty();
    };
  }
}
