package press.briefing.pdf;

import java.awt.Rectangle;
import java.awt.Shape;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/// Paints one page: its margins, then what of the document falls on it.
///
/// The document is cut off above and below the page's content, where it goes on on other pages, but
/// not at the sides: what the style sheet moves into the margins stays visible.
///
/// @param notes those at its foot, if notes stand there
record PagePainter(RenderingContext context, PageBox page, @Nullable FootNotes notes) {
  /// A page begins without a clip, which `setClip` takes as null, whatever its signature says.
  @SuppressWarnings("NullAway")
  void paint(Layer layer, PressDevice device) {
    device.paintMargins(this::paintMargins);
    Shape whole = device.getClip();
    device.clip(band());
    int left = page.getMarginBorderPadding(context, Edge.LEFT);
    int top = page.getMarginBorderPadding(context, Edge.TOP) - page.getPaintingTop();
    device.translate(left, top);
    layer.paint(context);
    device.translate(-left, -top);
    device.setClip(whole);
    if (notes != null) {
      notes.paint(context, page, device, left);
    }
  }

  private void paintMargins() {
    page.paintBackground(context, 0, Layer.PagedMode.PAGED_MODE_PRINT);
    page.paintMarginAreas(context, 0, Layer.PagedMode.PAGED_MODE_PRINT);
    page.paintBorder(context, 0, Layer.PagedMode.PAGED_MODE_PRINT);
  }

  private Rectangle band() {
    Rectangle content = page.getPrintClippingBounds(context);
    return new Rectangle(0, content.y, page.getWidth(context), content.height);
  }
}
