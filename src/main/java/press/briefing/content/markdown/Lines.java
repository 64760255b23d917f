package press.briefing.content.markdown;

import java.util.Arrays;
import press.briefing.diagnostic.Place;

/// Where each line of a text begins in its file.
final class Lines {
  private final String text;
  private final Place start;
  private final int[] starts;

  /// @param start the place of the text's first character
  Lines(String text, Place start) {
    this.text = text;
    this.start = start;
    int[] found = new int[16];
    int count = 1;
    for (int at = CodeFences.nextLine(text, 0);
        at < text.length();
        at = CodeFences.nextLine(text, at)) {
      found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
      found[count++] = at;
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /// The place of an offset; that of the text where its own line is not known.
  Place place(int offset) {
    if (start.line() == 0) {
      return start;
    }
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    int column = text.codePointCount(starts[line], offset) + 1;
    return start.at(start.line() + line, line == 0 ? start.column() + column - 1 : column);
  }
}
