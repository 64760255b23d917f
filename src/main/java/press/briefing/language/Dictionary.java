package press.briefing.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How a publication reads words in Korean; what it says goes before what the press knows itself.
///
/// @param readings in Hangul, by the words as [#key] gives them
public record Dictionary(Map<String, String> readings) {
  /// A dictionary without words.
  public static final Dictionary EMPTY = new Dictionary(Map.of());

  private static final int LONGEST = 100;

  public Dictionary {
    Map<String, String> checked = new HashMap<>();
    readings.forEach((word, reading) -> checked.put(key(word), reading));
    if (!checked.values().stream().allMatch(Dictionary::isReading)) {
      throw new IllegalArgumentException("a reading is written in Hangul");
    }
    readings = Map.copyOf(checked);
  }

  /// What all spellings of a word have in common: small letters, nothing unread at its end.
  public static String key(String word) {
    String composed = Normalizer.normalize(word.strip(), Normalizer.Form.NFC);
    return Closings.peel(composed).toLowerCase(Locale.ROOT);
  }

  /// Whether a word can have a reading of its own: it has a letter and does not end in Hangul,
  /// which reads itself.
  public static boolean isWord(String word) {
    String key = key(word);
    return !key.isEmpty()
        && key.length() <= LONGEST
        && !Coda.isSyllable(key.charAt(key.length() - 1))
        && key.codePoints().anyMatch(Character::isLetter);
  }

  /// Whether a text is a reading: Hangul, in one word or more.
  public static boolean isReading(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).matches("[가-힣]+( [가-힣]+)*");
  }

  /// The reading of the longest word of this dictionary that a text ends with.
  Optional<String> end(String text) {
    return readings.keySet().stream()
        .filter(word -> endsWith(text, word) && isWhole(text, text.length() - word.length()))
        .max((one, other) -> Integer.compare(one.length(), other.length()))
        .map(readings::get)
        .map(reading -> Normalizer.normalize(reading, Normalizer.Form.NFC));
  }

  private static boolean endsWith(String text, String word) {
    return text.regionMatches(true, text.length() - word.length(), word, 0, word.length());
  }

  /// Whether a word can begin at an index: not in the midst of another, but `HanaBank` ends in
  /// `Bank`, and `3MAU` in `MAU`.
  private static boolean isWhole(String text, int start) {
    if (start == 0) {
      return true;
    }
    char first = text.charAt(start);
    char before = text.charAt(start - 1);
    if (Character.isDigit(first)) {
      return !Character.isLetterOrDigit(before) && before != '.' && before != ',';
    }
    boolean hump = Character.isUpperCase(first) && Character.isLowerCase(before);
    return hump || !Character.isLetter(first) || !isLatin(before);
  }

  private static boolean isLatin(char each) {
    return UnicodeScript.of(each) == UnicodeScript.LATIN;
  }
}
