package press.briefing.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;
import press.briefing.pdf.tag.Content;
import press.briefing.pdf.tag.TagTree;

/// Where in the document a laid-out text comes from.
record Sources(TagTree tree) {
  /// The node of a text; for what the style sheet generates, the element it belongs to.
  static @Nullable Node node(InlineText text) {
    if (text.getTextNode() != null) {
      return text.getTextNode();
    }
    InlineLayoutBox box = text.getParent();
    return box == null ? null : box.getElement();
  }

  /// The content that a text is; null for what is not read out.
  @Nullable Content content(InlineText text) {
    if (text.getTextNode() != null) {
      return tree.of(text.getTextNode());
    }
    Box box = text.getParent();
    while (box != null && box.getElement() == null) {
      box = box.getParent();
    }
    Element element = box == null ? null : box.getElement();
    if (box == null || element == null) {
      return null;
    }
    String place = box.getPseudoElementOrClass();
    boolean first = place == null ? isFirst(text) : place.equals("before");
    return first ? tree.before(element) : tree.after(element);
  }

  /// Whether a generated text stands before all that its element holds.
  private static boolean isFirst(InlineText text) {
    InlineLayoutBox box = text.getParent();
    return switch (box == null ? null : box.getParent()) {
      case InlineLayoutBox outer ->
          outer.getInlineChildCount() > 0 && outer.getInlineChild(0) == box;
      case LineBox line ->
          line.isFirstLine() && line.getChildCount() > 0 && line.getChild(0) == box;
      case null, default -> false;
    };
  }
}
