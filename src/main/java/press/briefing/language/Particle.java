package press.briefing.language;

/// A particle in its two forms.
///
/// @param closed after a coda: 은, 으로
/// @param open after a vowel: 는, 로
/// @param openAfterRieul whether the form after ㄹ is that after a vowel, as with 로
record Particle(String closed, String open, boolean openAfterRieul) {
  Particle(String closed, String open) {
    this(closed, open, false);
  }

  /// The form that follows a coda.
  String after(Coda coda) {
    return switch (coda) {
      case NONE -> open;
      case RIEUL -> openAfterRieul ? open : closed;
      case OTHER -> closed;
    };
  }
}
