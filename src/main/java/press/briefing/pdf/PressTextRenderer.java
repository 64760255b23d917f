package press.briefing.pdf;

import java.awt.Rectangle;
import org.xhtmlrenderer.extend.FSGlyphVector;
import org.xhtmlrenderer.extend.TextRenderer;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFSFontMetrics;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.FSFontMetrics;
import org.xhtmlrenderer.render.JustificationInfo;

/// Tells the layout how wide and how high text is.
final class PressTextRenderer
    implements TextRenderer<ITextOutputDevice, ITextFontContext, ITextFSFont> {
  private static final float TOLERANCE = 0.01f;

  private final TextMeasure measure;

  PressTextRenderer(TextMeasure measure) {
    this.measure = measure;
  }

  @Override
  public int getWidth(ITextFontContext context, ITextFSFont font, String text) {
    return Continuation.endsWithWidth(text)
        ? width((Type) font, Continuation.text(text)) + Continuation.dots(text)
        : width((Type) font, text);
  }

  /// The width of a text in whole dots.
  int width(Type type, String text) {
    float exact = measure.width(type, text) * type.getSize2D() / 1000;
    return (int) Math.ceil(exact - TOLERANCE);
  }

  @Override
  public FSFontMetrics getFSFontMetrics(ITextFontContext context, ITextFSFont font, String text) {
    float em = font.getSize2D() / 1000;
    VerticalMetrics metrics = VerticalMetrics.of((Type) font);
    return new ITextFSFontMetrics(
        metrics.ascent() * em,
        metrics.descent() * em,
        -metrics.strikeHeight() * em,
        metrics.stroke() * em,
        metrics.underlineDepth() * em,
        metrics.stroke() * em);
  }

  @Override
  public void setup(ITextFontContext context) {}

  @Override
  public void drawString(ITextOutputDevice device, String text, float x, float y) {
    device.drawString(text, x, y, null);
  }

  @Override
  public void drawString(
      ITextOutputDevice device, String text, float x, float y, JustificationInfo info) {
    device.drawString(text, x, y, info);
  }

  @Override
  public void setFontScale(float scale) {}

  @Override
  public float getFontScale() {
    return 1;
  }

  @Override
  public void setSmoothingThreshold(float size) {}

  @Override
  public void drawGlyphVector(ITextOutputDevice device, FSGlyphVector glyphs, float x, float y) {
    throw new UnsupportedOperationException("text is written as text");
  }

  @Override
  public FSGlyphVector getGlyphVector(ITextOutputDevice device, ITextFSFont font, String text) {
    throw new UnsupportedOperationException("text is written as text");
  }

  @Override
  public float[] getGlyphPositions(
      ITextOutputDevice device, ITextFSFont font, FSGlyphVector glyphs) {
    throw new UnsupportedOperationException("text is written as text");
  }

  @Override
  public Rectangle getGlyphBounds(
      ITextOutputDevice device,
      ITextFSFont font,
      FSGlyphVector glyphs,
      int index,
      float x,
      float y) {
    throw new UnsupportedOperationException("text is written as text");
  }
}
