package press.briefing.content.grammar;

import java.io.Serial;

/// Text that a grammar does not read; never leaves this package.
final class Misread extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final int index;
  private final String expected;

  /// @param index where it stops, in the text
  /// @param expected what should stand there, as a word of the catalogues
  Misread(int index, String expected) {
    super(expected, null, false, false);
    this.index = index;
    this.expected = expected;
  }

  int index() {
    return index;
  }

  String expected() {
    return expected;
  }
}
