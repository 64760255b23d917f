package press.briefing.pdf;

/// The width that the rest of a word takes in the elements that follow, written as text.
///
/// The layout decides about a line end by the width of text alone, one element at a time. Where a
/// word goes on in the next element, this stands in for the rest of it: a mark and two characters
/// that hold the width. It is measured and never printed.
final class Continuation {
  private static final char MARK = '\uFDD0';
  private static final int LENGTH = 3;
  private static final int BITS = 15;

  private Continuation() {}

  /// A text that is so many dots wide.
  static String of(int dots) {
    int held = Math.min(dots, (1 << (2 * BITS)) - 1);
    return "" + MARK + (char) (held >> BITS) + (char) (held & ((1 << BITS) - 1));
  }

  /// The dots held by the end of a text; -1 for any other text.
  static int dots(String text) {
    int mark = text.length() - LENGTH;
    return mark >= 0 && text.charAt(mark) == MARK
        ? (text.charAt(mark + 1) << BITS) + text.charAt(mark + 2)
        : -1;
  }

  /// The text before what [#dots] reads.
  static String text(String text) {
    return text.substring(0, text.length() - LENGTH);
  }
}
