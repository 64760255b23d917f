package press.briefing.site.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// Cuts texts into what can be searched for: pairs of neighbouring letters where a script writes no
/// spaces between a noun and its particle, whole words elsewhere. `search.js` cuts queries alike.
public final class Tokens {
  private static final int LONGEST = 32;

  private static final char FIRST_SYLLABLE = '가';
  private static final char LAST_SYLLABLE = '힣';
  private static final int LAST_PLAIN = 0x7F;

  private final Set<String> found = new LinkedHashSet<>();
  private final String text;

  /// Where the run of letters began that is being read; none where it is negative.
  private int start = -1;

  private boolean paired;

  private Tokens(String text) {
    this.text = text;
  }

  /// The tokens of a text, in the order of their first appearance.
  public static Set<String> of(String text) {
    Tokens tokens =
        new Tokens(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    tokens.read();
    return tokens.found;
  }

  private void read() {
    int character;
    for (int at = 0; at < text.length(); at += Character.charCount(character)) {
      character = text.codePointAt(at);
      take(character, at);
    }
    end(text.length());
  }

  private void take(int character, int at) {
    boolean syllable = character >= FIRST_SYLLABLE && character <= LAST_SYLLABLE;
    boolean letter = syllable || Character.isLetterOrDigit(character) || isMark(character);
    boolean pairs = syllable || (letter && isPaired(character));
    if (!letter || pairs != paired) {
      end(at);
    }
    if (letter && start < 0) {
      paired = pairs;
      start = at;
    }
  }

  private static boolean isMark(int character) {
    return character > LAST_PLAIN
        && switch (Character.getType(character)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
          default -> false;
        };
  }

  private static boolean isPaired(int character) {
    return character > LAST_PLAIN
        && switch (Character.UnicodeScript.of(character)) {
          case HANGUL, HAN, HIRAGANA, KATAKANA -> true;
          default -> false;
        };
  }

  private void end(int end) {
    if (start < 0) {
      return;
    }
    int next = text.offsetByCodePoints(start, 1);
    if (!paired) {
      boolean whole = text.codePointCount(start, end) <= LONGEST;
      found.add(text.substring(start, whole ? end : text.offsetByCodePoints(start, LONGEST)));
    } else if (next == end) {
      found.add(text.substring(start, end));
    }
    int first = start;
    while (paired && next < end) {
      int after = text.offsetByCodePoints(next, 1);
      found.add(text.substring(first, after));
      first = next;
      next = after;
    }
    start = -1;
  }
}
