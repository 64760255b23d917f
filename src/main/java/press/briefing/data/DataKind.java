package press.briefing.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The kinds of data, files among them known by how their names end.
enum DataKind {
  CSV(List.of("csv", "tsv"), List.of()),
  JSON(List.of("json"), List.of("records")),
  YAML(List.of("yaml", "yml"), List.of("records")),
  XLSX(List.of("xlsx", "xlsm"), List.of("sheet", "range")),
  SQLITE(List.of("sqlite", "sqlite3", "db"), List.of("sql")),
  /// No file but a server.
  SERVER(List.of(), List.of("sql"));

  private static final List<String> COMMON =
      List.of("period", "value", "where", "status", "vintage");

  private final List<String> endings;
  private final List<String> own;

  DataKind(List<String> endings, List<String> own) {
    this.endings = endings;
    this.own = own;
  }

  /// The kind of a file; empty if no kind has names that end so.
  static Optional<DataKind> of(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(each -> each.endings.contains(ending)).findFirst();
  }

  /// All endings, for messages.
  static String listed() {
    return Stream.of(values())
        .flatMap(each -> each.endings.stream())
        .map(each -> "." + each)
        .collect(Collectors.joining(", "));
  }

  /// The keys of `data` that go with this kind, the one that names it first.
  List<String> keys() {
    String first = this == SERVER ? "url-env" : "file";
    return Stream.of(List.of(first), own, COMMON).flatMap(List::stream).toList();
  }
}
