package press.briefing.pdf.hyphen;

import java.util.Arrays;

/// Finds where a word may part, by Liang's patterns. Safe to share by threads.
///
/// A pattern is a piece of a word with digits between its letters; a dot is the word's edge. Where
/// several patterns fit, the highest digit between two letters counts: an odd one parts, an even
/// one holds together.
public final class Hyphenator {
  /// No pattern speaks of the first letter alone, nor of the last two.
  private static final int BEFORE = 2;

  private static final int BEHIND = 3;

  private final Patterns patterns;

  Hyphenator(Patterns patterns) {
    this.patterns = patterns;
  }

  /// English, as the British part it. Its patterns are read when it is first asked for.
  public static Hyphenator english() {
    return English.HYPHENATOR;
  }

  /// The positions at which a word of small letters `a` to `z` may part: that of the letter which
  /// then begins the next line.
  public int[] points(String word) {
    String edged = '.' + word + '.';
    int[] levels = new int[edged.length() + 1];
    for (int start = 0; start < edged.length(); start++) {
      patterns.raise(levels, edged, start);
    }
    int[] points = new int[word.length()];
    int count = 0;
    for (int at = BEFORE; at <= word.length() - BEHIND; at++) {
      if (levels[at + 1] % 2 == 1) {
        points[count++] = at;
      }
    }
    return Arrays.copyOf(points, count);
  }

  private static final class English {
    private static final Hyphenator HYPHENATOR = new Hyphenator(Patterns.read("english.txt"));
  }
}
