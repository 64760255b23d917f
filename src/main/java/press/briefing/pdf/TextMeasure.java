package press.briefing.pdf;

/// Measures text as it will be printed, whichever faces lend its glyphs.
final class TextMeasure {
  /// What stands before a text.
  static final int NOTHING = 0;

  private final DocumentFonts fonts;

  TextMeasure(DocumentFonts fonts) {
    this.fonts = fonts;
  }

  /// The width of a text in thousandths of its type size. A hyphen at a line's end counts, one that
  /// the line did not need takes no room.
  float width(Type type, String text) {
    int letters = 0;
    int total = 0;
    int before = NOTHING;
    for (int i = 0; i < text.length(); i++) {
      int character = text.charAt(i);
      if (Character.isHighSurrogate((char) character) && i + 1 < text.length()) {
        character = text.codePointAt(i++);
      }
      total += width(type, character);
      if (!Characters.invisible(character)) {
        total += between(type, before, character);
        before = character;
        letters += Characters.combining(character) ? 0 : 1;
      }
    }
    if (text.endsWith(HyphenPoint.HYPHEN)) {
      total += hyphen(type, before);
      letters++;
    }
    return total + letters * type.tracking();
  }

  private int hyphen(Type type, int before) {
    int hyphen = HyphenPoint.HYPHEN.charAt(0);
    return between(type, before, hyphen) + type.face().width(hyphen);
  }

  /// What is added between two characters that stand side by side on the page, in thousandths of
  /// the type size. Figures of equal width keep to it.
  int between(Type type, int left, int right) {
    if (!type.kerned() || (type.tabular() && (Characters.digit(left) || Characters.digit(right)))) {
      return 0;
    }
    Typeface face = type.face();
    return left > '~' && !face.has(left)
        ? lent(face, left, right)
        : face.kerning().between(left, right);
  }

  private int lent(Typeface face, int left, int right) {
    Typeface lender = fonts.faceFor(face, left);
    return fonts.faceFor(face, right) == lender ? lender.kerning().between(left, right) : 0;
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
