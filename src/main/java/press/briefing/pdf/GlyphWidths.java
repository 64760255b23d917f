package press.briefing.pdf;

import java.util.Arrays;
import org.openpdf.text.pdf.BaseFont;

/// The advance widths of one font's glyphs, each asked for once.
///
/// Threads may fill it at the same time: they write the same numbers.
final class GlyphWidths {
  /// What stands for the width of a character that the font has no glyph for.
  static final int MISSING = -1;

  private static final short UNKNOWN = Short.MIN_VALUE;
  private static final short[] EMPTY = new short[0];

  private final short[][] pages = new short[256][];

  GlyphWidths() {
    Arrays.fill(pages, EMPTY);
  }

  /// The width in thousandths of the type size, or [#MISSING].
  int of(BaseFont font, int character) {
    if (character > 0xFFFF) {
      return measure(font, character);
    }
    short[] page = page(character >> 8);
    int width = page[character & 0xFF];
    if (width == UNKNOWN) {
      width = measure(font, character);
      page[character & 0xFF] = (short) width;
    }
    return width;
  }

  private short[] page(int number) {
    short[] page = pages[number];
    if (page == EMPTY) {
      page = new short[256];
      Arrays.fill(page, UNKNOWN);
      pages[number] = page;
    }
    return page;
  }

  private static int measure(BaseFont font, int character) {
    return font.charExists(character) ? font.getWidth(character) : MISSING;
  }
}
