package press.briefing.pdf;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.PageBox;

/// The heads that the layout repeats where a table goes on: words of the class `continued` in them
/// are for these pages alone.
final class RepeatedHead {
  private static final String MARK = "continued";

  private RepeatedHead() {}

  /// Whether a box holds words for later pages, while its table begins on this one.
  static boolean isEarly(InlineLayoutBox box, PageBox page) {
    return marked(box) && beginsOn(box, page);
  }

  private static boolean marked(InlineLayoutBox box) {
    Node node = box.getElement();
    return node instanceof Element element && element.getAttribute("class").equals(MARK);
  }

  private static boolean beginsOn(Box inner, PageBox page) {
    for (Box box = inner; box != null; box = box.getParent()) {
      if (box instanceof TableBox table) {
        return table.getAbsY() >= page.getTop();
      }
    }
    return true;
  }
}
