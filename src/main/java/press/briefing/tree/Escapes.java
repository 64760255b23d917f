package press.briefing.tree;

import java.util.Optional;

/// Finds what a file may not hold as a character, but can spell as an escape.
final class Escapes {
  private Escapes() {}

  /// The name of the first character that no page can hold, such as `U+0007`: a control, half a
  /// pair, or what is no character.
  static Optional<String> unfit(String text) {
    int each;
    for (int at = 0; at < text.length(); at += Character.charCount(each)) {
      each = text.codePointAt(at);
      if (isUnfit(each)) {
        return Optional.of(String.format("U+%04X", each));
      }
    }
    return Optional.empty();
  }

  private static boolean isUnfit(int each) {
    if (each >= ' ' && each < 0x7F) {
      return false;
    }
    return switch (Character.getType(each)) {
      case Character.CONTROL -> each != '\t' && each != '\n' && each != '\r' && each != '\u0085';
      case Character.SURROGATE -> true;
      default -> (each & 0xFFFE) == 0xFFFE;
    };
  }
}
