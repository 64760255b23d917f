package press.briefing.pdf;

import java.awt.Rectangle;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/// A PNG or JPEG in its box.
final class Picture extends PlacedElement {
  private final ITextFSImage image;

  Picture(ITextFSImage image) {
    super(image.getWidth(), image.getHeight());
    this.image = image;
  }

  @Override
  public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
    Rectangle area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
    device.drawImage(image, area.x, area.y);
  }
}
