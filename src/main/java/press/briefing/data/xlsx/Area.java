package press.briefing.data.xlsx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A rectangle of cells; its bounds count from 1 and belong to it.
///
/// @param sheet the name of its sheet; empty where any may be meant
record Area(Optional<String> sheet, Corner first, Corner last) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?"
              + "\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Z]{1,3})\\$?([0-9]{1,7}))?");
  private static final Corner END = new Corner(Integer.MAX_VALUE, Integer.MAX_VALUE);

  /// A cell by its row and column.
  record Corner(int row, int column) {}

  /// A whole sheet.
  static final Area ALL = new Area(Optional.empty(), new Corner(1, 1), END);

  /// An area as spreadsheets spell it, such as `'3분기'!$A$1:$C$10` or `B3:F20`; empty for any other
  /// text.
  static Optional<Area> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    Optional<String> quoted = Optional.ofNullable(form.group(1)).map(Area::unquoted);
    Corner first = corner(form.group(3), form.group(4));
    Corner last = form.group(5) == null ? first : corner(form.group(5), form.group(6));
    return Optional.of(new Area(quoted.or(() -> Optional.ofNullable(form.group(2))), first, last));
  }

  private static String unquoted(String name) {
    return name.replace("''", "'");
  }

  private static Corner corner(String letters, String row) {
    return new Corner(Integer.parseInt(row), column(letters));
  }

  /// The number of a column that letters name: 1 for `A`.
  static int column(String letters) {
    return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1);
  }

  /// Whether a row has cells in it.
  boolean holdsRow(int row) {
    return row >= first.row && row <= last.row;
  }

  boolean holdsColumn(int column) {
    return column >= first.column && column <= last.column;
  }

  /// The same cells of another sheet.
  Area on(Optional<String> other) {
    return new Area(other, first, last);
  }
}
