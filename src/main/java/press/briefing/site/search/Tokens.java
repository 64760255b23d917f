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
  private final StringBuilder run = new StringBuilder();
  private boolean paired;

  private Tokens() {}

  /// The tokens of a text, in the order of their first appearance.
  public static Set<String> of(String text) {
    Tokens tokens = new Tokens();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(tokens::take);
    tokens.end();
    return tokens.found;
  }

  private void take(int character) {
    boolean syllable = character >= FIRST_SYLLABLE && character <= LAST_SYLLABLE;
    boolean letter = syllable || Character.isLetterOrDigit(character) || isMark(character);
    boolean pairs = syllable || (letter && isPaired(character));
    if (!letter || (pairs != paired && !run.isEmpty())) {
      end();
    }
    if (letter) {
      paired = pairs;
      run.appendCodePoint(character);
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

  private void end() {
    int[] letters = run.codePoints().toArray();
    if (paired && letters.length > 1) {
      for (int i = 0; i + 1 < letters.length; i++) {
        found.add(new String(letters, i, 2));
      }
    } else if (letters.length > 0) {
      found.add(new String(letters, 0, Math.min(letters.length, LONGEST)));
    }
    run.setLength(0);
  }
}
