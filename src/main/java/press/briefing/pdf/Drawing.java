package press.briefing.pdf;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.Objects;
import org.openpdf.text.pdf.PdfContentByte;
import org.w3c.dom.Element;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/// An inline SVG drawing in its box: lines as lines, words as words.
final class Drawing extends PlacedElement {
  private final Element svg;
  private final SvgBox view;
  private final DocumentFonts fonts;

  private Drawing(Element svg, SvgBox view, DocumentFonts fonts, int width, int height) {
    super(width, height);
    this.svg = svg;
    this.view = view;
    this.fonts = fonts;
  }

  /// The drawing as large as its style says, else as its own width and height, else as its column
  /// is wide.
  static Drawing of(Element svg, PrintElements.Room room, DocumentFonts fonts, int dotsPerPixel) {
    SvgBox view = SvgBox.of(svg);
    float ratio = view.height() / view.width();
    float own = SvgNumbers.length(svg.getAttribute("width"), 0) * dotsPerPixel;
    float wanted = own > 0 ? own : room.column() > 0 ? room.column() : view.width() * dotsPerPixel;
    int width = room.width() > 0 ? room.width() : widthFrom(room, ratio, wanted);
    int height = room.height() > 0 ? room.height() : Math.round(width * ratio);
    return new Drawing(svg, view, fonts, width, height);
  }

  private static int widthFrom(PrintElements.Room room, float ratio, float wanted) {
    return Math.round(room.height() > 0 ? room.height() / ratio : wanted);
  }

  @Override
  public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
    Rectangle area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
    PressDevice press = (PressDevice) device;
    Point2D corner = press.toPage(new Point2D.Float(area.x, area.y));
    float width = device.getDeviceLength(getIntrinsicWidth());
    float height = device.getDeviceLength(getIntrinsicHeight());
    float scale = Math.min(width / view.width(), height / view.height());
    PdfContentByte page = device.getCurrentPage();
    page.saveState();
    page.concatCTM(
        scale,
        0,
        0,
        -scale,
        (float) corner.getX() - view.x() * scale + (width - view.width() * scale) / 2,
        (float) corner.getY() + view.y() * scale - (height - view.height() * scale) / 2);
    new SvgPainter(page, press.painter(), fonts)
        .paint(svg, SvgStyle.inherited(Objects.requireNonNull(box.getStyle())));
    page.restoreState();
  }
}
