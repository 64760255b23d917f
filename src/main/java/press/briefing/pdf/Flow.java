package press.briefing.pdf;

import java.util.function.Supplier;

/// The text of one element and, as far as a line break depends on it, of what follows in the
/// paragraph.
final class Flow {
  /// What stands after the paragraph's last character.
  static final char END = '\0';

  private final String text;
  private final Supplier<String> after;
  private String following = "";
  private boolean complete;

  Flow(String text, Supplier<String> after) {
    this.text = text;
    this.after = after;
  }

  /// The length of the element's own text.
  int length() {
    return text.length();
  }

  /// The character at a position, which may lie beyond [#length].
  char at(int position) {
    if (position < 0) {
      return END;
    }
    if (position < text.length()) {
      return text.charAt(position);
    }
    if (!complete) {
      following = after.get();
      complete = true;
    }
    int beyond = position - text.length();
    return beyond < following.length() ? following.charAt(beyond) : END;
  }

  /// The first position from `start` on that is no blank.
  int skipBlanks(int start) {
    int position = start;
    while (blank(at(position))) {
      position++;
    }
    return position;
  }

  /// The end of the word that starts at a position.
  int wordEnd(int start) {
    int position = start;
    while (at(position) != END && !blank(at(position))) {
      position++;
    }
    return position;
  }

  /// The characters from `start` to before `end`.
  String slice(int start, int end) {
    StringBuilder slice = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      slice.append(at(i));
    }
    return slice.toString();
  }

  /// Whether a character parts words and may end a line.
  static boolean blank(char character) {
    return character == ' ' || character == '\n' || character == '\t' || character == '\u3000';
  }
}
