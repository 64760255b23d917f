package press.briefing.content;

import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Language;
import press.briefing.tree.Fields;

/// Finds the language of a manuscript: its file's name decides, then its front matter, then its
/// letters.
///
/// @param named the language that the file's name gives, if it does
record ManuscriptLanguage(Optional<Language> named, Diagnostics problems) {
  private static final String KEY = "lang";

  /// The language that front matter names.
  static Optional<Language> written(Fields fields) {
    return fields.choice(KEY).flatMap(Language::ofTag);
  }

  /// The language; front matter that contradicts the name of the file is an error, a guess a
  /// remark.
  Language of(Fields fields, String body, Place file) {
    Optional<Language> written = written(fields);
    if (named.isEmpty()) {
      return written.orElseGet(() -> guess(body, file));
    }
    Language language = named.get();
    if (written.isPresent() && written.get() != language) {
      problems.error(
          Code.VALUE_CHOICE, fields.place(KEY), written.get().tag(), KEY, language.tag());
    }
    return language;
  }

  private Language guess(String body, Place file) {
    Language language = LanguageGuess.of(body);
    problems.info(Code.LANGUAGE_GUESSED, file.at(1, 1), language.tag());
    return language;
  }
}
