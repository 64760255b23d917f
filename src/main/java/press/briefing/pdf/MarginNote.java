package press.briefing.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/// A note in the margin and the line that cites it.
record MarginNote(BlockBox box, LineBox line) {
  private static final String LEFT = "notes-left";

  /// Whether it belongs into the left margin.
  boolean isLeft() {
    Node node = box.getElement();
    while (node instanceof Element element && !CitedNotes.hasClass(element, LEFT)) {
      node = element.getParentNode();
    }
    return node instanceof Element;
  }

  /// Whether the line of its mark stands on a page.
  boolean isOn(PageBox page) {
    return line.getAbsY() >= page.getTop() && line.getAbsY() < page.getBottom();
  }

  /// Lays the note out afresh at the top of its page, where no page end can part it.
  void layOut(LayoutContext context, BlockBox root, int top) {
    layOutAlone(context, root, top);
    context.getBlockFormattingContext().floatBox(context, box);
  }

  /// The same, but it stays out of what the layout paints.
  void layOutAlone(LayoutContext context, BlockBox root, int top) {
    box.reset(context);
    box.setContainingLayer(line.getContainingLayer());
    box.setContainingBlock(root);
    box.setY(top - root.getAbsY());
    box.calcInitialFloatedCanvasLocation(context);
    box.layout(context);
  }

  /// What it has above its first line.
  int head() {
    LineBox first = firstLine(box);
    return first == null ? 0 : first.getAbsY() - box.getAbsY();
  }

  /// Its height from its first line on.
  int textHeight() {
    return height() - head();
  }

  /// Where its first line is level with the line of its mark.
  int wantedTop() {
    LineBox first = firstLine(box);
    int drop = first == null ? 0 : first.getAbsY() + first.getBaseline() - box.getAbsY();
    return line.getAbsY() + line.getBaseline() - drop;
  }

  /// Its height with the distance to the next note, whatever height its style gives.
  int height() {
    int bottom = 0;
    for (int i = 0; i < box.getChildCount(); i++) {
      Box child = box.getChild(i);
      bottom = Math.max(bottom, child.getAbsY() + child.getHeight() - box.getAbsY());
    }
    return bottom;
  }

  /// Moves it so that its content ends at the right edge, which is given in dots from the content's
  /// left, or begins at the left one.
  void moveTo(LayoutContext context, int right, int top) {
    int start = box.getAbsX() + box.getTx();
    int shift = isLeft() ? -start : right - start - box.getContentWidth();
    box.setX(box.getX() + shift);
    box.setY(box.getY() + top - box.getAbsY());
    box.calcCanvasLocation();
    box.calcChildLocations();
    box.calcPaintingInfo(context, false);
  }

  private static @Nullable LineBox firstLine(Box box) {
    if (box instanceof LineBox line) {
      return line;
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      LineBox line = firstLine(box.getChild(i));
      if (line != null) {
        return line;
      }
    }
    return null;
  }
}
