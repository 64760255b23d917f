package press.briefing.language;

/// How the last syllable of a reading ends; particles follow it.
enum Coda {
  /// In a vowel.
  NONE,
  /// In ㄹ, which 로 follows as it follows a vowel.
  RIEUL,
  /// In any other consonant.
  OTHER;

  private static final int FIRST = '가';
  private static final int LAST = '힣';
  private static final int CODAS = 28;
  private static final int RIEUL_INDEX = 8;

  /// The coda of a Hangul syllable.
  static Coda of(char syllable) {
    if (!isSyllable(syllable)) {
      throw new IllegalArgumentException("not a Hangul syllable: " + syllable);
    }
    return switch ((syllable - FIRST) % CODAS) {
      case 0 -> NONE;
      case RIEUL_INDEX -> RIEUL;
      default -> OTHER;
    };
  }

  static boolean isSyllable(char character) {
    return character >= FIRST && character <= LAST;
  }
}
