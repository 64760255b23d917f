package press.briefing.data.xlsx;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the columns of a sheet are.
///
/// @param row of the headings; 0 if columns are named by letters alone
/// @param names of all columns, and the letters by which some are cited
/// @param cited the numbers of the cited columns, from 1
record Head(int row, List<String> names, Map<String, Integer> cited) {
  private static final int MOST_LETTERS = 3;

  Head {
    names = List.copyOf(names);
    cited = Map.copyOf(cited);
  }

  /// A row that may hold the headings: texts by column number.
  record Candidate(int row, Map<Integer, String> texts) {
    long finds(List<String> wanted) {
      return wanted.stream().filter(texts::containsValue).count();
    }
  }

  /// The headings are the first row that holds most of the cited names. Where none holds any, and
  /// not all names are letters, it is the first row with two texts.
  static Optional<Head> of(List<Candidate> rows, List<String> wanted) {
    Optional<Candidate> best =
        rows.stream()
            .filter(each -> each.finds(wanted) > 0)
            .max(
                Comparator.comparingLong((Candidate each) -> each.finds(wanted))
                    .thenComparing(Candidate::row, Comparator.reverseOrder()));
    if (best.isEmpty() && wanted.stream().allMatch(Head::isLetters)) {
      return Optional.of(of(new Candidate(0, Map.of()), wanted));
    }
    return best.or(() -> rows.stream().filter(each -> each.texts.size() > 1).findFirst())
        .map(each -> of(each, wanted));
  }

  private static Head of(Candidate row, List<String> wanted) {
    Map<String, Integer> cited = new LinkedHashMap<>();
    row.texts.forEach((column, text) -> cited.putIfAbsent(text, column));
    List<String> letters =
        wanted.stream().filter(each -> !cited.containsKey(each) && isLetters(each)).toList();
    letters.forEach(each -> cited.put(each, Area.column(each)));
    cited.keySet().retainAll(wanted);
    List<String> names = Stream.concat(row.texts.values().stream(), letters.stream()).toList();
    return new Head(row.row, names, cited);
  }

  private static boolean isLetters(String name) {
    return name.length() <= MOST_LETTERS && name.matches("[A-Z]+");
  }
}
