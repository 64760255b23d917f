package press.briefing.content;

import java.lang.Character.UnicodeScript;
import press.briefing.language.Language;

/// Guesses the language of a text by counting its letters.
final class LanguageGuess {
  private static final String VALUES_AND_ADDRESSES = "\\{\\{[^}]*}}|\\]\\([^)\\s]*";

  private LanguageGuess() {}

  /// Korean if Hangul outnumbers Latin letters. Values and addresses of links do not count.
  static Language of(String text) {
    long hangul = count(text, UnicodeScript.HANGUL);
    return hangul > count(text, UnicodeScript.LATIN) ? Language.KO : Language.EN;
  }

  private static long count(String text, UnicodeScript script) {
    return text.replaceAll(VALUES_AND_ADDRESSES, "")
        .codePoints()
        .filter(each -> UnicodeScript.of(each) == script)
        .count();
  }
}
