package press.briefing.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import press.briefing.model.DataFile;

/// The data of an edition's tables and charts so far, each in a file that its place among them
/// names.
final class DataFiles {
  private final String issue;
  private final List<DataFile> files = new ArrayList<>();

  DataFiles(String issue) {
    this.issue = issue;
  }

  /// Keeps the data of a table or chart, and gives the name of the file.
  ///
  /// @param title what it is called; where it is empty, the heads of its columns are
  /// @param rows the heads first
  String add(String title, List<List<String>> rows) {
    String name = issue + "-" + (files.size() + 1) + ".csv";
    files.add(new DataFile(name, title.isBlank() ? heads(rows) : title, Csv.bytes(rows)));
    return name;
  }

  private static String heads(List<List<String>> rows) {
    return rows.stream()
        .limit(1)
        .flatMap(List::stream)
        .filter(head -> !head.isBlank())
        .collect(Collectors.joining(" · "));
  }

  List<DataFile> all() {
    return List.copyOf(files);
  }
}
