package press.briefing.pdf;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import press.briefing.pdf.hyphen.Hyphenator;

/// Where the words of a text may part with a hyphen, found word by word as the text is walked
/// through.
///
/// Lines end ragged, so that a word parts only where enough of it stays to be worth a hyphen. Only
/// plain words part: small letters alone, perhaps in quotes or before a stop. Names, URLs, numbers,
/// abbreviations and compounds stay whole; so do a paragraph's last word and one that belongs to a
/// number.
final class Syllables {
  private static final int[] NOWHERE = {};
  private static final String OPENING = "“‘([";
  private static final String CLOSING = "”’)].,;:?!…";
  private static final int BEFORE = 4;
  private static final int BEHIND = 3;
  private static final int SHORTEST = 8;

  private final @Nullable Hyphenator hyphenator;
  private final boolean written;
  private final int dots;
  private final int first;
  private int[] points = NOWHERE;

  /// @param hyphenator null for words that never part
  /// @param written whether words part at soft hyphens of the text
  /// @param dots the width of a hyphen
  /// @param first the position up to which no line ends, so that no word there need part
  Syllables(@Nullable Hyphenator hyphenator, boolean written, int dots, int first) {
    this.hyphenator = hyphenator;
    this.written = written;
    this.dots = dots;
    this.first = first;
  }

  /// The width of the hyphen.
  int dots() {
    return dots;
  }

  /// Whether a line may end before a position, which is one further than at the last call.
  boolean partAt(Flow flow, int position) {
    if (hyphenator == null) {
      return false;
    }
    if (Flow.blank(flow.at(position - 1))) {
      points = points(hyphenator, flow, position);
    }
    for (int each : points) {
      if (each == position) {
        return true;
      }
    }
    return false;
  }

  private int[] points(Hyphenator language, Flow flow, int start) {
    int end = flow.wordEnd(start);
    if (end < first || end > flow.length() || end - start < SHORTEST) {
      return NOWHERE;
    }
    int head = flow.at(start) >= 'a' ? start : skip(flow, start, end, OPENING);
    int tail = head;
    while (letter(flow.at(tail))) {
      tail++;
    }
    boolean plain = skip(flow, possessive(flow, tail), end, CLOSING) == end;
    return plain && tail - head >= SHORTEST && stands(flow, start, end)
        ? parted(language, flow, head, tail)
        : NOWHERE;
  }

  /// Whether a position follows a soft hyphen of the text at which a line may end.
  boolean writtenAt(Flow flow, int position) {
    return written
        && flow.at(position - 1) == HyphenPoint.HYPHEN.charAt(0)
        && position > 1
        && !Flow.blank(flow.at(position))
        && !Flow.blank(flow.at(position - 2))
        && flow.at(flow.skipBlanks(flow.wordEnd(position))) != Flow.END;
  }

  private static int[] parted(Hyphenator language, Flow flow, int head, int tail) {
    int[] points = language.points(flow.slice(head, tail));
    int count = 0;
    for (int each : points) {
      if (each >= BEFORE && each <= tail - head - BEHIND) {
        points[count++] = head + each;
      }
    }
    return Arrays.copyOf(points, count);
  }

  /// Whether a word is held neither by the one before it nor by the paragraph's end.
  private static boolean stands(Flow flow, int start, int end) {
    return BreakRules.allows(flow, start - 1) && flow.at(flow.skipBlanks(end)) != Flow.END;
  }

  private static int skip(Flow flow, int start, int end, String signs) {
    int position = start;
    while (position < end && signs.indexOf(flow.at(position)) >= 0) {
      position++;
    }
    return position;
  }

  /// Past `’s`, if it stands at a position.
  private static int possessive(Flow flow, int position) {
    boolean there = flow.at(position) == '’' && flow.at(position + 1) == 's';
    return there && !letter(flow.at(position + 2)) ? position + 2 : position;
  }

  private static boolean letter(char character) {
    return character >= 'a' && character <= 'z';
  }
}
