package press.briefing.pdf;

import java.util.Objects;
import java.util.Optional;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/// Where on its page a box begins, for bookmarks and links.
record Destinations(CssContext context, PdfWriter writer, BlockBox root, float dotsPerPoint) {
  /// The top of a box; empty if it stands on no page.
  Optional<PdfDestination> of(Box box) {
    return page(box).map(page -> on(page, box));
  }

  /// The page on which a box begins; empty if it stands on none.
  Optional<PageBox> page(Box box) {
    Layer layer = Objects.requireNonNull(root.getLayer());
    return Optional.ofNullable(layer.getPage(context, box.getAbsY()));
  }

  private PdfDestination on(PageBox page, Box box) {
    int down = page.getMarginBorderPadding(context, Edge.TOP) + box.getAbsY() - page.getTop();
    float y = (page.getHeight(context) - down) / dotsPerPoint;
    PdfDestination target = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
    target.addPage(writer.getPageReference(page.getPageNo() + 1));
    return target;
  }
}
