package press.briefing.diagnostic;

import java.util.Comparator;

/// A point in a file of the publication.
///
/// @param file path relative to the source folder, with `/`; empty where no file is meant
/// @param line from 1; 0 where unknown
/// @param column from 1, in code points; 0 where unknown
public record Place(String file, int line, int column) implements Comparable<Place> {
  /// No place at all, for problems of the order itself.
  public static final Place NOWHERE = new Place("", 0, 0);

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  public Place {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("negative line or column: " + line + ":" + column);
    }
  }

  /// A whole file, when no line is known.
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /// The same file at another line and column.
  public Place at(int newLine, int newColumn) {
    return new Place(file, newLine, newColumn);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /// `file:line:column` as far as known; empty for [#NOWHERE].
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
