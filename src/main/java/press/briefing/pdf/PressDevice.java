package press.briefing.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.RenderingContext;

/// Paints boxes onto PDF pages, text by the press's own hand.
///
/// The layout hands over a line's text box by box, what is bold after what stands around it. It is
/// therefore kept until its line is complete and then written from left to right, as it is read.
final class PressDevice extends ITextOutputDevice {
  private static final Path2D NOTHING = new Path2D.Float();

  private final TextPainter painter;
  private float pageHeight;
  private @Nullable Type type;
  private @Nullable FSColor colour;
  private final List<Waiting> waiting = new ArrayList<>();
  private @Nullable LineBox open;

  /// A piece of text of the open line.
  private record Waiting(TextPainter.Line text, FSColor colour) {}

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
  public void finishPage() {
    writeLine();
    super.finishPage();
  }

  @Override
  public void clip(Shape shape) {
    writeLine();
    super.clip(shape);
  }

  /// Null takes the clip away, whatever the signature says.
  @Override
  @SuppressWarnings("NullAway")
  public void setClip(@Nullable Shape shape) {
    writeLine();
    super.setClip(shape);
  }

  @Override
  public void paintReplacedElement(RenderingContext context, BlockBox box) {
    writeLine();
    super.paintReplacedElement(context, box);
  }

  @Override
  public void setColor(FSColor newColour) {
    colour = newColour;
    super.setColor(newColour);
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
    LineBox line = box.getLineBox();
    if (line != open) {
      writeLine();
      open = line;
    }
    CalculatedStyle style = Objects.requireNonNull(box.getStyle());
    JustificationInfo justification = style.isTextJustify() ? line.getJustificationInfo() : null;
    float x = box.getAbsX() + text.getX();
    float y = box.getAbsY() + box.getBaseline();
    TextPainter.Line piece =
        line(
            (Type) style.getFSFont(context),
            words,
            new Point2D.Float(x, y),
            justification,
            source(text));
    waiting.add(new Waiting(piece, Objects.requireNonNull(style.getColor())));
  }

  /// Writes what waits of the open line, and goes on in the colour it found.
  private void writeLine() {
    open = null;
    if (waiting.isEmpty()) {
      return;
    }
    FSColor found = colour;
    waiting.sort(Comparator.comparingDouble(each -> each.text().x()));
    for (Waiting each : waiting) {
      setColor(each.colour());
      fill(NOTHING);
      painter.paint(getCurrentPage(), each.text());
    }
    waiting.clear();
    if (found != null) {
      setColor(found);
    }
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
    String words = Characters.printed(text);
    if (type == null || words.isEmpty()) {
      return;
    }
    writeLine();
    fill(NOTHING);
    painter.paint(getCurrentPage(), line(type, words, new Point2D.Float(x, y), info, null));
  }

  /// A line's text with the space that the line break swallowed, so that a copied text keeps its
  /// words apart.
  private static String words(InlineText text) {
    String shown = Characters.printed(text.getSubstring());
    String whole = text.getMasterText();
    int end = text.getEnd();
    boolean swallowed = end < whole.length() && whole.charAt(end) == ' ';
    return swallowed && !shown.isEmpty() && !shown.endsWith(" ") ? shown + ' ' : shown;
  }

  private TextPainter.Line line(
      Type font, String text, Point2D at, @Nullable JustificationInfo info, @Nullable Node source) {
    Point2D spot = toPage(at);
    return new TextPainter.Line(
        font,
        getDeviceLength(font.getSize2D()),
        text,
        (float) spot.getX(),
        (float) spot.getY(),
        false,
        info,
        source);
  }

  /// A point of the layout in points from the page's lower left corner.
  Point2D toPage(Point2D at) {
    AffineTransform transform = getTransform();
    Point2D spot = transform.transform(at, null);
    spot.setLocation(spot.getX(), pageHeight - spot.getY());
    return spot;
  }
}
