package press.briefing.site.font;

/// The letters of one weight of the page's own font, for drawing. Safe to share by threads.
public final class Letters {
  private final TrueType font;
  private final Kerning kerning;
  private final double unit;

  Letters(TrueType font, Kerning kerning) {
    this.font = font;
    this.kerning = kerning;
    this.unit = font.table("head").s16(18);
  }

  /// How long a line of text is, in the size of its letters.
  public double width(String text) {
    int[] glyphs = glyphs(text);
    double width = 0;
    for (int i = 0; i < glyphs.length; i++) {
      width += step(glyphs, i);
    }
    return width;
  }

  /// Draws a line of text; letters that the font has not are left out.
  ///
  /// @param y of the line that letters stand on, downwards as in pictures
  public void draw(String text, double size, double x, double y, Pen pen) {
    Outline outline = new Outline(font, pen);
    int[] glyphs = glyphs(text);
    double at = x;
    for (int i = 0; i < glyphs.length; i++) {
      if (glyphs[i] != 0) {
        outline.draw(glyphs[i], new Outline.Move(size / unit, 0, 0, -size / unit, at, y));
      }
      at += size * step(glyphs, i);
    }
  }

  private int[] glyphs(String text) {
    int[] glyphs = new int[text.codePointCount(0, text.length())];
    int at = 0;
    for (int i = 0; i < glyphs.length; i++) {
      glyphs[i] = font.glyph(text.codePointAt(at));
      at = text.offsetByCodePoints(at, 1);
    }
    return glyphs;
  }

  private double step(int[] glyphs, int at) {
    int moved = at + 1 < glyphs.length ? kerning.between(glyphs[at], glyphs[at + 1]) : 0;
    return (font.advance(glyphs[at]) + moved) / unit;
  }
}
