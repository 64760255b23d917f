package press.briefing.pdf;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;
import org.xhtmlrenderer.render.TextDecoration;
import press.briefing.pdf.tag.Content;

/// Paints boxes onto PDF pages, text by the press's own hand.
///
/// The layout hands over a line's text box by box, what is bold after what stands around it. It is
/// therefore kept until its line is complete and then written from left to right, as it is read.
final class PressDevice extends ITextOutputDevice {
  private static final Path2D NOTHING = new Path2D.Float();

  private final TextPainter painter;
  private float pageHeight;
  private @Nullable FSColor colour;
  private @Nullable Tagging tagging;
  private boolean margins;
  private boolean decorating;
  private final List<Waiting> waiting = new ArrayList<>();
  private @Nullable LineBox open;
  private float shift;

  /// A piece of text of the open line.
  private record Waiting(TextPainter.Line text, FSColor colour, @Nullable Content content) {}

  PressDevice(float dotsPerPoint, TextPainter painter) {
    super(dotsPerPoint);
    this.painter = painter;
  }

  /// Sets how everything that follows is tagged.
  void tag(Tagging how) {
    tagging = how;
  }

  private Tagging tagging() {
    return Objects.requireNonNull(tagging);
  }

  /// Paints the margins of a page, of which nothing is read out.
  void paintMargins(Runnable painting) {
    margins = true;
    painting.run();
    writeLine();
    margins = false;
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
    Content content = box.getElement() == null ? null : tagging().tree().of(box.getElement());
    if (content != null) {
      Rectangle2D area = area(box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context));
      tagging().show(content, area);
    }
    mark(content, () -> super.paintReplacedElement(context, box));
    tagging().links().write();
  }

  private Rectangle2D area(Rectangle dots) {
    Rectangle2D area = new Rectangle2D.Float();
    Point2D corner = toPage(new Point2D.Float(dots.x, dots.y));
    area.setFrameFromDiagonal(
        corner, toPage(new Point2D.Float(dots.x + dots.width, dots.y + dots.height)));
    return area;
  }

  private void mark(@Nullable Content content, Runnable painting) {
    tagging().marking().content(getCurrentPage(), margins ? null : content, painting);
  }

  @Override
  public void draw(Shape shape) {
    mark(null, () -> super.draw(shape));
  }

  @Override
  public void fill(Shape shape) {
    mark(null, () -> super.fill(shape));
  }

  @Override
  public void drawImage(FSImage image, int x, int y) {
    mark(
        null,
        () -> {
          if (image instanceof TurnedImage turned) {
            draw(turned, new Point2D.Float(x, y));
          } else {
            super.drawImage(image, x, y);
          }
        });
  }

  private void draw(TurnedImage image, Point2D at) {
    Point2D foot = toPage(new Point2D.Double(at.getX(), at.getY() + image.getHeight()));
    AffineTransform shown = AffineTransform.getTranslateInstance(foot.getX(), foot.getY());
    shown.scale(getDeviceLength(image.getWidth()), getDeviceLength(image.getHeight()));
    double[] way = new double[6];
    image.placed(shown).getMatrix(way);
    getCurrentPage()
        .addImage(
            image.getImage(),
            (float) way[0],
            (float) way[1],
            (float) way[2],
            (float) way[3],
            (float) way[4],
            (float) way[5]);
  }

  /// Draws the marker of a list's item that no line of text draws.
  @Override
  public void paintBackground(RenderingContext context, Box box) {
    super.paintBackground(context, box);
    ListMarker.alone(box)
        .filter(marker -> isOn(Objects.requireNonNull(context.getPage()), marker.at().getY()))
        .ifPresent(marker -> {
          writeLine();
          waiting.add(waiting(context, marker));
          writeLine();
        });
  }

  private static boolean isOn(PageBox page, double y) {
    return y >= page.getTop() && y < page.getBottom();
  }

  private Waiting waiting(RenderingContext context, ListMarker marker) {
    Element element = Objects.requireNonNull(marker.item().getElement());
    CalculatedStyle style = Objects.requireNonNull(marker.item().getStyle());
    TextPainter.Line text =
        line((Type) style.getFSFont(context), marker.text(), marker.at(), null, element);
    return new Waiting(
        text, Objects.requireNonNull(style.getColor()), tagging().tree().before(element));
  }

  @Override
  public void drawTextDecoration(
      RenderingContext context, InlineLayoutBox box, TextDecoration decoration) {
    decorating = true;
    super.drawTextDecoration(context, box, decoration);
    decorating = false;
  }

  @Override
  public void drawTextDecoration(RenderingContext context, LineBox line) {
    decorating = true;
    super.drawTextDecoration(context, line);
    decorating = false;
  }

  /// Only decorations of text: the other rectangles are bullets of lists, which are text here.
  @Override
  public void fillRect(int x, int y, int width, int height) {
    if (decorating) {
      super.fillRect(x, y, width, height);
    }
  }

  /// The layout draws bullets of lists by it, which are text here.
  @Override
  public void fillOval(int x, int y, int width, int height) {}

  /// The layout draws bullets of lists by it, which are text here.
  @Override
  public void drawOval(int x, int y, int width, int height) {}

  /// The layout draws numbers of lists by it, which stand in their line here.
  @Override
  public void drawString(String text, float x, float y, @Nullable JustificationInfo info) {}

  @Override
  public void setColor(FSColor newColour) {
    colour = newColour;
    super.setColor(newColour);
  }

  /// The text painter, for what draws text of its own.
  TextPainter painter() {
    return painter;
  }

  @Override
  public void drawText(RenderingContext context, InlineText text) {
    InlineLayoutBox box = text.getParent();
    String words = words(text);
    if (box == null
        || words.isEmpty()
        || RepeatedHead.isEarly(box, Objects.requireNonNull(context.getPage()))) {
      return;
    }
    LineBox line = box.getLineBox();
    if (line != open) {
      writeLine();
      open = line;
      shift = new LineEnd(context).shift(line);
      ListMarker.of(line).ifPresent(marker -> waiting.add(waiting(context, marker)));
    }
    CalculatedStyle style = Objects.requireNonNull(box.getStyle());
    JustificationInfo justification = style.isTextJustify() ? line.getJustificationInfo() : null;
    float x = box.getAbsX() + text.getX() + shift;
    float y = box.getAbsY() + box.getBaseline();
    TextPainter.Line piece =
        line(
            (Type) style.getFSFont(context),
            words,
            new Point2D.Float(x, y),
            justification,
            Sources.node(text));
    Content content = new Sources(tagging().tree()).content(text);
    waiting.add(new Waiting(piece, Objects.requireNonNull(style.getColor()), content));
    if (content != null && content.link() != null && !margins) {
      tagging().links().add(content.link(), piece.area(getDeviceLength(text.getWidth())));
    }
  }

  /// Writes what waits of the open line, and goes on in the colour it found.
  private void writeLine() {
    open = null;
    if (waiting.isEmpty()) {
      return;
    }
    FSColor found = colour;
    if (waiting.size() > 1) {
      waiting.sort(Comparator.comparingDouble(each -> each.text().x()));
    }
    for (Waiting each : waiting) {
      setColor(each.colour());
      super.fill(NOTHING);
      mark(each.content(), () -> painter.paint(getCurrentPage(), each.text()));
    }
    waiting.clear();
    tagging().links().write();
    if (found != null) {
      setColor(found);
    }
  }

  /// A line's text with the space that the line break swallowed, so that a copied text keeps its
  /// words apart, or with the hyphen it put there.
  private static String words(InlineText text) {
    String whole = text.getMasterText();
    int end = text.getEnd();
    String shown = Characters.printed(text.getSubstring());
    if (end < whole.length() && text.getSubstring().endsWith(HyphenPoint.HYPHEN)) {
      return shown + HyphenPoint.HYPHEN;
    }
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
