package press.briefing.pdf;

import java.util.function.IntUnaryOperator;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;

/// Walks through a text from one possible line end to the next, no further than it is asked.
final class LineScanner implements BreakPointsProvider {
  private final Flow flow;
  private final IntUnaryOperator continuation;
  private int position;
  private int needEnds;
  private boolean firstWord;

  /// @param fresh whether the text starts a line, so that its first word may be parted if it is
  ///   longer
  /// @param continuation the width in dots of what belongs to the text's last word, from the number
  ///   of its characters
  LineScanner(Flow flow, boolean fresh, IntUnaryOperator continuation) {
    this.flow = flow;
    this.continuation = continuation;
    this.firstWord = fresh;
    this.needEnds = fresh ? flow.wordEnd(flow.skipBlanks(0)) : 0;
  }

  @Override
  public BreakPoint next() {
    int length = flow.length();
    if (position >= length) {
      return BreakPoint.getDonePoint();
    }
    for (int next = position + 1; next < length; next++) {
      if (endsLine(next)) {
        position = next;
        return new BreakPoint(next);
      }
    }
    position = length;
    return last(length);
  }

  private boolean endsLine(int next) {
    if (BreakRules.allows(flow, next)) {
      firstWord = false;
      return true;
    }
    if (!firstWord) {
      return false;
    }
    return next < needEnds
        ? BreakRules.allowsInNeed(flow, next)
        : Flow.blank(flow.at(next)) && !Flow.blank(flow.at(next - 1));
  }

  /// The end of the text, with what the following elements add to its last word.
  private BreakPoint last(int length) {
    BreakPoint end = new BreakPoint(length);
    int beyond = wordEnds(length) ? length : length + 1;
    while (flow.at(beyond - 1) != Flow.END
        && flow.at(beyond) != Flow.END
        && !BreakRules.allows(flow, beyond)) {
      beyond++;
    }
    int dots = beyond > length ? continuation.applyAsInt(beyond - length) : 0;
    if (dots > 0) {
      end.setHyphen(Continuation.of(dots));
    }
    return end;
  }

  private boolean wordEnds(int length) {
    int blanks = length;
    while (blanks > 0 && Flow.blank(flow.at(blanks - 1))) {
      blanks--;
    }
    return flow.at(length) == Flow.END || BreakRules.allows(flow, blanks);
  }
}
