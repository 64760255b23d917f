package press.briefing.pdf;

import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.layout.SharedContext;
import press.briefing.pdf.tag.Sheet;

/// What tags depend on in the style sheet that a document is printed by.
record PrintSheet(SharedContext shared) implements Sheet {
  @Override
  public String counting(Element list) {
    return switch (shared.getStyle(list).getIdent(CSSName.LIST_STYLE_TYPE).toString()) {
      case "decimal", "decimal-leading-zero" -> "Decimal";
      case "lower-roman" -> "LowerRoman";
      case "upper-roman" -> "UpperRoman";
      case "lower-alpha", "lower-latin" -> "LowerAlpha";
      case "upper-alpha", "upper-latin" -> "UpperAlpha";
      case "disc" -> "Disc";
      case "circle" -> "Circle";
      case "square" -> "Square";
      default -> "None";
    };
  }

  @Override
  public boolean puts(Element element) {
    return shared.getStyle(element).isListItem()
        || shared.getCss().getPseudoElementStyle(element, "before") != null
        || shared.getCss().getPseudoElementStyle(element, "after") != null;
  }
}
