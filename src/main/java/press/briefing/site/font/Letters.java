package press.briefing.site.font;

import java.util.function.Supplier;

/// The letters of one weight of the page's own font, for drawing. Letters that it has not, such as
/// 美, another font stands in for; those that neither has are left out. Safe to share by threads.
public final class Letters {
  private final TrueType font;
  private final Kerning kerning;
  private final double unit;
  private final Supplier<TrueType> standby;

  /// @param standby the font that stands in, asked for when it is needed
  Letters(TrueType font, Kerning kerning, Supplier<TrueType> standby) {
    this.font = font;
    this.kerning = kerning;
    this.unit = unit(font);
    this.standby = standby;
  }

  private static double unit(TrueType font) {
    return font.table("head").s16(18);
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

  /// Draws a line of text.
  ///
  /// @param y of the line that letters stand on, downwards as in pictures
  public void draw(String text, double size, double x, double y, Pen pen) {
    int[] glyphs = glyphs(text);
    double at = x;
    for (int i = 0; i < glyphs.length; i++) {
      if (glyphs[i] != 0) {
        TrueType drawn = glyphs[i] > 0 ? font : standby.get();
        double scale = size / unit(drawn);
        new Outline(drawn, pen)
            .draw(Math.abs(glyphs[i]), new Outline.Move(scale, 0, 0, -scale, at, y));
      }
      at += size * step(glyphs, i);
    }
  }

  private int[] glyphs(String text) {
    return text.codePoints().map(this::glyph).toArray();
  }

  /// A number below zero is one of the font that stands in.
  private int glyph(int character) {
    int own = font.glyph(character);
    return own == 0 ? -standby.get().glyph(character) : own;
  }

  private double step(int[] glyphs, int at) {
    int glyph = glyphs[at];
    if (glyph < 0) {
      return standby.get().advance(-glyph) / unit(standby.get());
    }
    int next = at + 1 < glyphs.length ? glyphs[at + 1] : 0;
    int moved = next > 0 ? kerning.between(glyph, next) : 0;
    return glyph == 0 ? 0 : (font.advance(glyph) + moved) / unit;
  }
}
