package press.briefing.data.records;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import press.briefing.data.table.Cell;
import press.briefing.data.table.Names;
import press.briefing.data.table.Rows;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.tree.Json;
import press.briefing.tree.Node;
import press.briefing.tree.Records;
import press.briefing.tree.Yaml;

/// The records of a JSON or YAML file; their members are the columns.
public final class RecordRows implements Rows {
  private static final int MOST_COLUMNS = 1000;

  /// Hands over records, each time it is asked.
  private interface Reading {
    void each(Consumer<Node> record, Diagnostics problems);
  }

  private final Reading reading;
  private final Diagnostics problems;
  private final Set<String> columns = new LinkedHashSet<>();
  private final Map<String, String> plain = new HashMap<>();

  private RecordRows(Reading reading, Diagnostics problems) {
    this.reading = reading;
    this.problems = problems;
  }

  /// The records at a pointer of a JSON document; empty after the errors of one that shows none.
  ///
  /// @param pointer to the list of records; empty for the document itself
  public static Optional<Rows> json(String text, Place file, String pointer, Diagnostics problems) {
    return open((record, heard) -> Json.rows(text, file, pointer, record, heard), problems);
  }

  /// The records at a pointer of a YAML document, as [#json] gives them.
  public static Optional<Rows> yaml(String text, Place file, String pointer, Diagnostics problems) {
    Optional<Node> root = Yaml.parse(text, file, problems);
    Diagnostics found = new Diagnostics();
    List<Node> records = root.map(each -> new Records(each).at(pointer, found)).orElse(List.of());
    problems.addAll(found.sorted());
    return root.isEmpty() || found.hasErrors()
        ? Optional.empty()
        : open((record, heard) -> records.forEach(record), problems);
  }

  private static Optional<Rows> open(Reading reading, Diagnostics problems) {
    Diagnostics found = new Diagnostics();
    RecordRows rows = new RecordRows(reading, found);
    reading.each(rows::name, found);
    problems.addAll(found.sorted());
    boolean unread = found.hasErrors() && rows.columns.isEmpty();
    return unread ? Optional.empty() : Optional.of(rows);
  }

  /// A first reading learns the names of all members, and meets every error.
  private void name(Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      String found = node instanceof Node.Scalar scalar ? scalar.text() : "kind.list";
      problems.error(Code.VALUE_KIND, node.place(), "records", "kind.mapping", found);
    } else if (columns.size() < MOST_COLUMNS) {
      mapping.entries().forEach(entry -> columns.add(plain(entry.key())));
    }
  }

  @Override
  public List<String> columns() {
    return List.copyOf(columns);
  }

  @Override
  public void each(Consumer<Row> row) {
    reading.each(node -> hand(node, row), problems);
  }

  private void hand(Node node, Consumer<Row> row) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Node> members = new HashMap<>();
      mapping.entries().forEach(entry -> members.putIfAbsent(plain(entry.key()), entry.value()));
      row.accept(new Member(members, mapping.place()));
    }
  }

  /// Every record repeats the names.
  private String plain(String name) {
    String known = plain.get(name);
    if (known == null) {
      known = Names.plain(name);
      if (plain.size() < MOST_COLUMNS) {
        plain.put(name, known);
      }
    }
    return known;
  }

  private record Member(Map<String, Node> members, Place place) implements Row {
    @Override
    public Optional<Cell> cell(String column) {
      return Optional.ofNullable(members.get(column)).map(Member::cell);
    }

    private static Cell cell(Node node) {
      return switch (node) {
        case Node.Scalar scalar when scalar.isNothing() -> new Cell("", true, scalar.place());
        case Node.Scalar scalar -> new Cell(scalar.text(), !scalar.quoted(), scalar.place());
        case Node.Sequence list -> new Cell("[…]", false, list.place());
        case Node.Mapping nested -> new Cell("{…}", false, nested.place());
      };
    }
  }
}
