package press.briefing.template;

import java.util.ArrayList;
import java.util.List;
import press.briefing.model.Inline;
import press.briefing.model.PlainText;

/// Joins what two languages say of one table of data.
final class FacingRows {
  private static final String BETWEEN = " / ";

  private FacingRows() {}

  /// The text of both; once where both say the same.
  static String text(String first, String second) {
    if (first.equals(second) || second.isEmpty()) {
      return first;
    }
    return first.isEmpty() ? second : first + BETWEEN + second;
  }

  /// The same for texts of the writer's.
  static List<Inline> inlines(List<Inline> first, List<Inline> second) {
    String mine = PlainText.of(first);
    String theirs = PlainText.of(second);
    if (mine.equals(theirs) || theirs.isEmpty()) {
      return first;
    }
    List<Inline> both = new ArrayList<>(first);
    both.add(new Inline.Text(mine.isEmpty() ? "" : BETWEEN, second.getFirst().place()));
    both.addAll(second);
    return both;
  }

  /// The cells of both, one by one.
  static List<String> cells(List<String> first, List<String> second) {
    List<String> cells = new ArrayList<>();
    for (int at = 0; at < Math.max(first.size(), second.size()); at++) {
      cells.add(text(at(first, at, ""), at(second, at, "")));
    }
    return cells;
  }

  /// The rows of both, one by one.
  static List<List<String>> rows(List<List<String>> first, List<List<String>> second) {
    List<List<String>> rows = new ArrayList<>();
    for (int at = 0; at < Math.max(first.size(), second.size()); at++) {
      rows.add(cells(at(first, at, List.of()), at(second, at, List.of())));
    }
    return rows;
  }

  private static <T> T at(List<T> list, int index, T otherwise) {
    return index < list.size() ? list.get(index) : otherwise;
  }
}
