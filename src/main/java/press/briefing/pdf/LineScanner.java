package press.briefing.pdf;

import java.util.function.IntUnaryOperator;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;

/// Walks through a text from one possible line end to the next, no further than it is asked.
final class LineScanner implements BreakPointsProvider {
  private final Flow flow;
  private final IntUnaryOperator continuation;
  private final Syllables syllables;
  private int position;
  private int claimed;
  private int needEnds;
  private boolean firstWord;

  /// @param fresh whether the text starts a line, so that its first word may be parted if it is
  ///   longer
  /// @param continuation the width in dots of what belongs to the text's last word, from the number
  ///   of its characters
  /// @param syllables where its words may part
  LineScanner(Flow flow, boolean fresh, IntUnaryOperator continuation, Syllables syllables) {
    this.flow = flow;
    this.continuation = continuation;
    this.syllables = syllables;
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
        return end(next, 0);
      }
      if (syllables.partAt(flow, next)) {
        position = next;
        return hyphen(next);
      }
      if (syllables.writtenAt(flow, next)) {
        position = next;
        return written(next);
      }
    }
    position = length;
    return last(length);
  }

  /// A line end that prints nothing, whatever follows the text's last word.
  private BreakPoint end(int next, int dots) {
    int claim = dots - claimed;
    claimed = 0;
    return claim == 0 ? new BreakPoint(next) : HyphenPoint.plain(next, claim);
  }

  private BreakPoint hyphen(int next) {
    int claim = syllables.dots() - claimed;
    claimed = syllables.dots();
    return HyphenPoint.inWord(next, claim);
  }

  /// A line end at a hyphen that the text brings along, which the layout measures with the text.
  private BreakPoint written(int next) {
    BreakPoint end = end(next, 0);
    claimed = syllables.dots();
    return end;
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
    int beyond = wordEnds(length) ? length : length + 1;
    while (flow.at(beyond - 1) != Flow.END
        && flow.at(beyond) != Flow.END
        && !BreakRules.allows(flow, beyond)) {
      beyond++;
    }
    return end(length, beyond > length ? continuation.applyAsInt(beyond - length) : 0);
  }

  private boolean wordEnds(int length) {
    int blanks = length;
    while (blanks > 0 && Flow.blank(flow.at(blanks - 1))) {
      blanks--;
    }
    return flow.at(length) == Flow.END || BreakRules.allows(flow, blanks);
  }
}
