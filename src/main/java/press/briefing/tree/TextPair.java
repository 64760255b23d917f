package press.briefing.tree;

import press.briefing.diagnostic.Place;

/// A text in both languages, or one that serves both.
///
/// @param single whether the file gives one text for both languages
public record TextPair(String ko, String en, boolean single, Place place) {
  /// Whether an English edition would print Hangul.
  public boolean hasHangulInEnglish() {
    return en.codePoints()
        .anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HANGUL);
  }
}
