package press.briefing.pdf;

/// What kinds of characters there are, as far as print cares.
final class Characters {
  private Characters() {}

  /// Whether a character steers lines or glyphs and is never printed itself.
  static boolean invisible(int character) {
    return character < ' '
        || character == 0x00AD
        || (character >= 0x200B && character <= 0x200F)
        || (character >= 0x2028 && character <= 0x202E)
        || (character >= 0x2060 && character <= 0x206F)
        || (character >= 0xFE00 && character <= 0xFE0F)
        || character == 0xFEFF;
  }

  /// Whether a character is a space that is printed as the usual one.
  static boolean blank(int character) {
    return character == '\t' || character == 0x00A0 || character == 0x202F;
  }

  /// Whether a character is written in Korean, Chinese or Japanese script.
  static boolean eastAsian(int character) {
    return (character >= 0x1100 && character <= 0x11FF)
        || (character >= 0x2E80 && character <= 0xD7FF)
        || (character >= 0xF900 && character <= 0xFAFF)
        || (character >= 0xFF00 && character <= 0xFFEF)
        || character >= 0x20000;
  }

  /// Whether a character belongs to the one before it: combining marks and the later parts of a
  /// syllable written in pieces.
  static boolean combining(int character) {
    return (character >= 0x0300 && character <= 0x036F)
        || (character >= 0x1160 && character <= 0x11FF)
        || (character >= 0xFE00 && character <= 0xFE0F)
        || character == 0x200D;
  }

  /// The text as it goes to the page: no invisible characters, every space the usual one.
  static String printed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (blank(each) || invisible(each)) {
        return cleaned(text, i);
      }
    }
    return text;
  }

  private static String cleaned(String text, int from) {
    StringBuilder kept = new StringBuilder(text.length()).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char each = text.charAt(i);
      if (blank(each)) {
        kept.append(' ');
      } else if (!invisible(each)) {
        kept.append(each);
      }
    }
    return kept.toString();
  }

  static boolean digit(int character) {
    return character >= '0' && character <= '9';
  }
}
