package press.briefing.pdf.lint;

import press.briefing.diagnostic.Place;

/// The text of a style sheet, its comments blanked out.
final class SheetText {
  private final String file;
  private final String text;

  SheetText(String file, String css) {
    this.file = file;
    this.text = withoutComments(css);
  }

  private static String withoutComments(String css) {
    StringBuilder text = new StringBuilder(css);
    for (int open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", open)) {
      int close = css.indexOf("*/", open + 2);
      int end = close < 0 ? css.length() : close + 2;
      for (int i = open; i < end; i++) {
        text.setCharAt(i, css.charAt(i) == '\n' ? '\n' : ' ');
      }
      open = end;
    }
    return text.toString();
  }

  boolean endsAt(int position) {
    return position >= text.length();
  }

  /// The character at a position, which lies before the end.
  char at(int position) {
    return text.charAt(position);
  }

  /// What stands between two positions, without the blanks around it.
  String between(int start, int end) {
    return text.substring(start, end).strip();
  }

  int skipBlanks(int start) {
    int position = start;
    while (!endsAt(position) && Character.isWhitespace(at(position))) {
      position++;
    }
    return position;
  }

  /// The first of some characters from a position on that stands neither in quotes nor in
  /// parentheses; the end if there is none.
  int find(int start, String characters) {
    int depth = 0;
    for (int i = start; !endsAt(i); i++) {
      char each = at(i);
      if (depth == 0 && characters.indexOf(each) >= 0) {
        return i;
      }
      if (each == '"' || each == '\'') {
        i = closingQuote(i);
      } else if (each == '(' || each == '[') {
        depth++;
      } else if (each == ')' || each == ']') {
        depth = Math.max(0, depth - 1);
      }
    }
    return text.length();
  }

  private int closingQuote(int open) {
    int position = open + 1;
    while (!endsAt(position) && at(position) != at(open) && at(position) != '\n') {
      position += at(position) == '\\' ? 2 : 1;
    }
    return position;
  }

  Place place(int position) {
    int line = 1;
    int start = 0;
    for (int end = text.indexOf('\n');
        end >= 0 && end < position;
        end = text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    return new Place(file, line, text.codePointCount(start, position) + 1);
  }
}
