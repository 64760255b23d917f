package press.briefing.pdf;

/// A width that is not that of a text, written as text.
///
/// The layout decides about a line end by the width of text alone, one element at a time. Where a
/// word goes on in the next element, this stands in for the rest of it, and for the hyphen that a
/// line end adds: a mark and two characters that hold the width, which may be below zero. It is
/// measured and never printed.
final class Continuation {
  private static final char MARK = '\uFDD0';
  private static final int LENGTH = 3;
  private static final int BITS = 15;
  private static final int ZERO = 1 << (2 * BITS - 1);

  private Continuation() {}

  /// A text that is so many dots wide.
  static String of(int dots) {
    int held = ZERO + Math.clamp(dots, 1 - ZERO, ZERO - 1);
    return "" + MARK + (char) (held >> BITS) + (char) (held & ((1 << BITS) - 1));
  }

  /// Whether a text ends with a width.
  static boolean endsWithWidth(String text) {
    int mark = text.length() - LENGTH;
    return mark >= 0 && text.charAt(mark) == MARK;
  }

  /// The dots held by the end of a text.
  static int dots(String text) {
    int mark = text.length() - LENGTH;
    return (text.charAt(mark + 1) << BITS) + text.charAt(mark + 2) - ZERO;
  }

  /// The text before what [#dots] reads.
  static String text(String text) {
    return text.substring(0, text.length() - LENGTH);
  }
}
