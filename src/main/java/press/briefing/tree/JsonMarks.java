package press.briefing.tree;

import org.jspecify.annotations.Nullable;
import press.briefing.diagnostic.Place;
import tools.jackson.core.TokenStreamLocation;

/// Turns a JSON parser's columns, which count UTF-16 units, into places that count code points.
///
/// Must be asked in the order of the text.
final class JsonMarks {
  private final String text;
  private final Place file;
  private int line;
  private int offset;
  private int column = 1;

  JsonMarks(String text, Place file) {
    this.text = text;
    this.file = file;
  }

  /// Where the last place lies in the text.
  int offset() {
    return offset;
  }

  /// The place of a location; the last one that was asked for where the parser knows none.
  Place place(@Nullable TokenStreamLocation location) {
    if (location == null) {
      return file.at(Math.max(1, line), column);
    }
    int target = (int) Math.min(text.length(), Math.max(0, location.getCharOffset()));
    if (location.getLineNr() != line || target < offset) {
      line = location.getLineNr();
      offset = Math.max(0, target - Math.max(0, location.getColumnNr() - 1));
      column = 1;
    }
    column += text.codePointCount(offset, target);
    offset = target;
    return file.at(Math.max(1, line), column);
  }
}
