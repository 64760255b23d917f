package press.briefing.pdf;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.extend.ContentFunction;
import org.xhtmlrenderer.css.parser.FSFunction;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.RenderingContext;

/// What `-fs-target-page(href)` prints behind a link: the page it leads to, in the words of its
/// attribute `data-page`, such as `({}쪽)`; nothing where that is the page of the link itself.
final class PageReference implements ContentFunction {
  /// What the layout keeps room for, since pages are not known yet; it holds no blank, so that it
  /// stays with its link.
  static final String ROOM = "\u00A0(p.\u00A099)";

  private static final String NAME = "-fs-target-page";
  private static final String GAP = "{}";

  /// Whether such a text stands behind an element.
  static boolean follows(Element element) {
    return element.hasAttribute("data-page");
  }

  @Override
  public boolean isStatic() {
    return false;
  }

  /// Pages are not known before all is laid out.
  @Override
  @SuppressWarnings("NullAway")
  public @Nullable String calculate(LayoutContext context, FSFunction function) {
    return null;
  }

  @Override
  public String calculate(RenderingContext context, FSFunction function, InlineText text) {
    Element link = Objects.requireNonNull(Objects.requireNonNull(text.getParent()).getElement());
    String address = link.getAttribute("href");
    Box target = address.startsWith("#") ? context.getBoxById(address.substring(1)) : null;
    if (target == null) {
      return "";
    }
    Layer layer = Objects.requireNonNull(context.getRootLayer());
    int page = layer.getRelativePageNo(context, target.getAbsY());
    boolean here = page == layer.getRelativePageNo(context);
    return here ? "" : link.getAttribute("data-page").replace(GAP, String.valueOf(page + 1));
  }

  @Override
  public String getLayoutReplacementText() {
    return ROOM;
  }

  @Override
  public boolean canHandle(LayoutContext context, FSFunction function) {
    return function.is(NAME);
  }
}
