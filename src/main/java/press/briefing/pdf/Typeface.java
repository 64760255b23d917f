package press.briefing.pdf;

import org.openpdf.text.pdf.BaseFont;
import press.briefing.pdf.kern.Kerning;

/// One font in one document.
///
/// @param weight from 100 to 900
record Typeface(BaseFont font, GlyphWidths widths, Kerning kerning, int weight) {
  /// The width of a character in thousandths of the type size, or [GlyphWidths#MISSING].
  int width(int character) {
    return widths.of(font, character);
  }

  /// Whether it has a glyph for the character.
  boolean has(int character) {
    return width(character) != GlyphWidths.MISSING;
  }

  /// The width that every figure takes in a column of numbers.
  int figureWidth() {
    int widest = 0;
    for (char figure = '0'; figure <= '9'; figure++) {
      widest = Math.max(widest, width(figure));
    }
    return widest;
  }
}
