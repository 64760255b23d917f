package press.briefing.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.briefing.language.Language;

/// What an edition is called in orders, paths and reports: its language, or `both` for the facing
/// edition.
public enum EditionName {
  KO("ko", List.of(Language.KO)),
  EN("en", List.of(Language.EN)),
  BOTH("both", List.of(Language.KO, Language.EN));

  private final String tag;
  private final List<Language> languages;

  EditionName(String tag, List<Language> languages) {
    this.tag = tag;
    this.languages = languages;
  }

  /// The edition in one language.
  public static EditionName of(Language language) {
    return switch (language) {
      case KO -> KO;
      case EN -> EN;
    };
  }

  /// The edition of a word; empty for any other word.
  public static Optional<EditionName> ofTag(String tag) {
    return Arrays.stream(values()).filter(each -> each.tag.equals(tag)).findFirst();
  }

  /// The word for it, and its folder in the output: `ko`, `en` or `both`.
  public String tag() {
    return tag;
  }

  /// The languages that it is in.
  public List<Language> languages() {
    return languages;
  }
}
