package press.briefing.pdf;

/// Measures text as it will be printed, whichever faces lend its glyphs.
final class TextMeasure {
  private final DocumentFonts fonts;

  TextMeasure(DocumentFonts fonts) {
    this.fonts = fonts;
  }

  /// The width of a text in thousandths of its type size. A hyphen at a line's end counts, one that
  /// the line did not need takes no room.
  int width(Type type, String text) {
    int total = 0;
    for (int i = 0; i < text.length(); i++) {
      int character = text.charAt(i);
      if (Character.isHighSurrogate((char) character) && i + 1 < text.length()) {
        character = text.codePointAt(i++);
      }
      total += width(type, character);
    }
    return text.endsWith(HyphenPoint.HYPHEN)
        ? total + type.face().width(HyphenPoint.HYPHEN.charAt(0))
        : total;
  }

  /// The width of one character in thousandths of the type size.
  int width(Type type, int character) {
    if (type.tabular() && Characters.digit(character)) {
      return type.figureWidth();
    }
    int width = type.face().width(character);
    return width == GlyphWidths.MISSING || character < ' ' || character > '~'
        ? unusual(type, character, width)
        : width;
  }

  private int unusual(Type type, int character, int width) {
    if (Characters.blank(character)) {
      return type.face().width(' ');
    }
    if (Characters.invisible(character)) {
      return 0;
    }
    if (width != GlyphWidths.MISSING) {
      return width;
    }
    return Math.max(0, fonts.faceFor(type.face(), character).width(character));
  }
}
