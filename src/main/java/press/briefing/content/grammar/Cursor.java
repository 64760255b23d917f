package press.briefing.content.grammar;

import java.util.function.IntPredicate;
import press.briefing.diagnostic.Place;

/// A reader's finger on a short text: it knows where in the file it points.
final class Cursor {
  private final String text;
  private final Place start;
  private int at;

  /// @param start where the text begins in its file
  Cursor(String text, Place start) {
    this.text = text;
    this.start = start;
  }

  int index() {
    return at;
  }

  void moveTo(int index) {
    at = index;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  boolean sees(String word) {
    return text.startsWith(word, at);
  }

  /// Steps over a word if it comes next.
  boolean take(String word) {
    boolean next = sees(word);
    at += next ? word.length() : 0;
    return next;
  }

  /// Steps over a word if it comes next, or stops the reading.
  void expect(String word, String name) throws Misread {
    if (!take(word)) {
      throw new Misread(at, name);
    }
  }

  /// Steps over all characters of a kind.
  String takeAll(IntPredicate kind) {
    int from = at;
    while (!isAtEnd() && kind.test(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  void skipSpaces() {
    takeAll(each -> Character.isWhitespace(each) || Character.isSpaceChar(each));
  }

  String rest() {
    return text.substring(at);
  }

  /// Where it points in the file.
  Place place() {
    return place(at);
  }

  /// Where an index of the text lies in the file.
  Place place(int index) {
    int line = start.line();
    int column = start.column();
    for (int each = 0; each < index; each = text.offsetByCodePoints(each, 1)) {
      boolean breaks = text.charAt(each) == '\n';
      line += breaks ? 1 : 0;
      column = breaks ? 1 : column + 1;
    }
    return start.at(line, column);
  }
}
