package press.briefing.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.RenderingContext;

/// Paints boxes onto PDF pages, text by the press's own hand.
final class PressDevice extends ITextOutputDevice {
  private static final Path2D NOTHING = new Path2D.Float();

  private final TextPainter painter;
  private float pageHeight;
  private @Nullable Type type;

  PressDevice(float dotsPerPoint, TextPainter painter) {
    super(dotsPerPoint);
    this.painter = painter;
  }

  @Override
  public void initializePage(PdfContentByte page, float height) {
    pageHeight = height;
    super.initializePage(page, height);
  }

  @Override
  public void setFont(ITextFSFont font) {
    type = (Type) font;
    super.setFont(font);
  }

  /// The text painter, for what draws text of its own.
  TextPainter painter() {
    return painter;
  }

  @Override
  public void drawText(RenderingContext context, InlineText text) {
    InlineLayoutBox box = text.getParent();
    String words = words(text);
    if (box == null || words.isEmpty()) {
      return;
    }
    CalculatedStyle style = Objects.requireNonNull(box.getStyle());
    setColor(Objects.requireNonNull(style.getColor()));
    setFont((ITextFSFont) style.getFSFont(context));
    JustificationInfo justification =
        style.isTextJustify() ? box.getLineBox().getJustificationInfo() : null;
    float x = box.getAbsX() + text.getX();
    float y = box.getAbsY() + box.getBaseline();
    write(words, new Point2D.Float(x, y), justification, source(text));
  }

  private static @Nullable Node source(InlineText text) {
    if (text.getTextNode() != null) {
      return text.getTextNode();
    }
    InlineLayoutBox box = text.getParent();
    return box == null ? null : box.getElement();
  }

  @Override
  public void drawString(String text, float x, float y, @Nullable JustificationInfo info) {
    write(Characters.printed(text), new Point2D.Float(x, y), info, null);
  }

  /// A line's text with the space that the line break swallowed, so that a copied text keeps its words
  /// apart.
  private static String words(InlineText text) {
    String shown = Characters.printed(text.getSubstring());
    String whole = text.getMasterText();
    int end = text.getEnd();
    boolean swallowed = end < whole.length() && whole.charAt(end) == ' ';
    return swallowed && !shown.isEmpty() && !shown.endsWith(" ") ? shown + ' ' : shown;
  }

  private void write(
      String text, Point2D at, @Nullable JustificationInfo info, @Nullable Node source) {
    if (text.isEmpty() || type == null) {
      return;
    }
    fill(NOTHING);
    Point2D spot = toPage(at);
    painter.paint(
        getCurrentPage(),
        new TextPainter.Line(
            type,
            getDeviceLength(type.getSize2D()),
            text,
            (float) spot.getX(),
            (float) spot.getY(),
            false,
            info,
            source));
  }

  /// A point of the layout in points from the page's lower left corner.
  Point2D toPage(Point2D at) {
    AffineTransform transform = getTransform();
    Point2D spot = transform.transform(at, null);
    spot.setLocation(spot.getX(), pageHeight - spot.getY());
    return spot;
  }
}
