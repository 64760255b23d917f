package press.briefing.tree;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import press.briefing.diagnostic.Place;

/// Turns places within a text into places within the file that holds it.
///
/// @param start where the text begins in its file
record Marks(Place start) {
  /// The place of a line and column that count from 0.
  Place place(int line, int column) {
    int firstLine = Math.max(1, start.line());
    int firstColumn = line == 0 ? Math.max(1, start.column()) : 1;
    return start.at(firstLine + line, firstColumn + column);
  }

  Place place(Optional<Mark> mark) {
    return mark.map(known -> place(known.getLine(), known.getColumn())).orElse(start);
  }
}
