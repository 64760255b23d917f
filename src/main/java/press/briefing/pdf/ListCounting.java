package press.briefing.pdf;

import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.layout.SharedContext;

/// How the style sheet counts the items of a list, in the words of PDF.
record ListCounting(SharedContext shared) {
  /// `Decimal`, `Disc` and the like; `None` where items have no markers, or such as count nothing.
  String of(Element list) {
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
}
