package press.briefing.pdf;

import java.awt.Point;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextReplacedElement;

/// What fills a box of a size of its own: width and height in dots.
abstract class PlacedElement implements ITextReplacedElement {
  private final int width;
  private final int height;
  private Point location = new Point();

  PlacedElement(int width, int height) {
    this.width = width;
    this.height = height;
  }

  @Override
  public final int getIntrinsicWidth() {
    return width;
  }

  @Override
  public final int getIntrinsicHeight() {
    return height;
  }

  @Override
  public final Point getLocation() {
    return location;
  }

  @Override
  public final void setLocation(int x, int y) {
    location = new Point(x, y);
  }

  @Override
  public final void detach(LayoutContext context) {}

  @Override
  public final boolean isRequiresInteractivePaint() {
    return false;
  }

  @Override
  public final boolean hasBaseline() {
    return false;
  }

  @Override
  public final int getBaseline() {
    return 0;
  }
}
