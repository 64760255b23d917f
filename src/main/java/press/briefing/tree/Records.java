package press.briefing.tree;

import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;

/// Finds the records of a document that is read already.
public record Records(Node root) {
  /// The records at a pointer: the members of a list, or the rows of an object of lists. None after
  /// the error that there are none.
  ///
  /// @param pointer RFC 6901, such as `/data/0/rows`; empty for the document itself
  public List<Node> at(String pointer, Diagnostics problems) {
    try {
      return rows(pointer);
    } catch (Stop stop) {
      stop.report(problems);
      return List.of();
    }
  }

  private List<Node> rows(String pointer) throws Stop {
    Node at = root;
    for (String name : Pointer.names(pointer)) {
      Node from = at;
      at = step(from, name).orElseThrow(() -> missing(from, pointer));
    }
    if (at instanceof Node.Sequence list) {
      return list.items();
    }
    Node last = at;
    return Columns.of(last).orElseThrow(() -> missing(last, pointer)).rows();
  }

  private static Stop missing(Node at, String pointer) {
    return new Stop(Code.RECORDS_MISSING, at.place(), pointer);
  }

  private static Optional<Node> step(Node node, String name) {
    return switch (node) {
      case Node.Mapping mapping ->
          mapping.entries().stream()
              .filter(each -> each.key().equals(name))
              .map(Node.Entry::value)
              .findFirst();
      case Node.Sequence list ->
          name.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(name) < list.items().size()
              ? Optional.of(list.items().get(Integer.parseInt(name)))
              : Optional.empty();
      case Node.Scalar _ -> Optional.empty();
    };
  }
}
