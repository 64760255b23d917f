package press.briefing.language;

import java.util.Optional;

/// A language an edition can be in.
public enum Language {
  KO,
  EN;

  /// The BCP 47 tag: `ko` or `en`.
  public String tag() {
    return switch (this) {
      case KO -> "ko";
      case EN -> "en";
    };
  }

  /// The other one.
  public Language other() {
    return this == KO ? EN : KO;
  }

  /// The language of a tag; empty for any other text.
  public static Optional<Language> ofTag(String tag) {
    return switch (tag) {
      case "ko" -> Optional.of(KO);
      case "en" -> Optional.of(EN);
      default -> Optional.empty();
    };
  }
}
