package press.briefing.pdf;

import org.xhtmlrenderer.layout.breaker.BreakPoint;

/// A line end whose width is not that of its text alone.
///
/// The layout adds up the widths of a line piece by piece, each with what the line end after it
/// prints. Where that is a hyphen, the next piece must give its width back. So the first answer is
/// what to measure; every later one, which is asked for only where the line ends, what to print.
final class HyphenPoint extends BreakPoint {
  /// What stands for a hyphen that is there because the line ends.
  static final String HYPHEN = "\u00AD";

  private final int dots;
  private final String printed;
  private boolean measured;

  private HyphenPoint(int position, int dots, String printed) {
    super(position);
    this.dots = dots;
    this.printed = printed;
  }

  /// A line end in a word.
  static HyphenPoint inWord(int position, int dots) {
    return new HyphenPoint(position, dots, HYPHEN);
  }

  /// A line end that adds to the width of the line, or gives back, and prints nothing.
  static HyphenPoint plain(int position, int dots) {
    return new HyphenPoint(position, dots, "");
  }

  @Override
  public String getHyphen() {
    if (measured) {
      return printed;
    }
    measured = true;
    return Continuation.of(dots);
  }
}
