package press.briefing.pdf;

import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/// Takes away what `letter-spacing` adds behind the last letter of a line: the layout counts it,
/// but CSS Text wants none at the end of a line, so that letters end at the edge they are aligned
/// to.
record LineEnd(CssContext context) {
  /// How far a line stands too far left, in dots.
  float shift(LineBox line) {
    Box block = line.getParent();
    float share = share(block == null ? null : block.getStyle());
    return share == 0 ? 0 : share * added(line.getChildCount() == 0 ? null : last(line));
  }

  private static float share(@Nullable CalculatedStyle style) {
    IdentValue align = style == null ? IdentValue.LEFT : style.getIdent(CSSName.TEXT_ALIGN);
    if (align == IdentValue.RIGHT) {
      return 1;
    }
    return align == IdentValue.CENTER ? 0.5f : 0;
  }

  private static Box last(LineBox line) {
    return line.getChild(line.getChildCount() - 1);
  }

  private float added(@Nullable Object part) {
    return switch (part) {
      case InlineText text -> added(text);
      case InlineLayoutBox box when box.getInlineChildCount() > 0 ->
          added(box.getInlineChild(box.getInlineChildCount() - 1));
      case null, default -> 0;
    };
  }

  private float added(InlineText text) {
    InlineLayoutBox box = text.getParent();
    CalculatedStyle style = box == null ? null : box.getStyle();
    if (style == null) {
      return 0;
    }
    Type type = (Type) style.getFSFont(context);
    return type.tracking() * type.getSize2D() / 1000;
  }
}
