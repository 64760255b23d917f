package press.briefing.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Code;

/// An object whose lists are the columns of a table; whatever else it holds tells about the table.
record Columns(List<Node.Entry> entries) {
  Columns {
    entries = List.copyOf(entries);
  }

  /// The columns of a node; empty if it is no object, or has no list of single values.
  static Optional<Columns> of(Node node) {
    List<Node.Entry> lists =
        node instanceof Node.Mapping mapping
            ? mapping.entries().stream().filter(each -> isColumn(each.value())).toList()
            : List.of();
    return Optional.of(new Columns(lists)).filter(_ -> !lists.isEmpty());
  }

  private static boolean isColumn(Node node) {
    return node instanceof Node.Sequence list
        && list.items().stream().allMatch(Node.Scalar.class::isInstance);
  }

  /// The rows, each a record that begins where its first value stands.
  List<Node> rows() throws Stop {
    int length = items(entries.getFirst()).size();
    for (Node.Entry each : entries) {
      if (items(each).size() != length) {
        throw uneven(each, length);
      }
    }
    List<Node> rows = new ArrayList<>();
    for (int at = 0; at < length; at++) {
      rows.add(row(at));
    }
    return rows;
  }

  private static List<Node> items(Node.Entry entry) {
    return entry.value() instanceof Node.Sequence list ? list.items() : List.of();
  }

  private Stop uneven(Node.Entry other, int length) {
    Node.Entry first = entries.getFirst();
    int found = items(other).size();
    return new Stop(
        Code.RECORDS_UNEVEN, other.value().place(), first.key(), length, other.key(), found);
  }

  private Node row(int at) {
    List<Node.Entry> cells =
        entries.stream()
            .map(each -> new Node.Entry(each.key(), each.keyPlace(), items(each).get(at)))
            .toList();
    return new Node.Mapping(cells, cells.getFirst().value().place());
  }
}
