package press.briefing.measure;

/// Yes, no, or not to be known: logic where data may lack.
enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  /// False if either is, else unknown if either is.
  Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /// True if either is, else unknown if either is.
  Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
