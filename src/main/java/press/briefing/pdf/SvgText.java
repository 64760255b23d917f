package press.briefing.pdf;

import org.openpdf.text.pdf.PdfContentByte;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Writes the words of a drawing as text.
final class SvgText {
  private final PdfContentByte page;
  private final TextPainter painter;
  private final DocumentFonts fonts;
  private final TextMeasure measure;
  private float x;
  private float y;

  SvgText(PdfContentByte page, TextPainter painter, DocumentFonts fonts) {
    this.page = page;
    this.painter = painter;
    this.fonts = fonts;
    this.measure = new TextMeasure(fonts);
  }

  /// Writes a `text` element with its `tspan`s.
  void paint(Element element, SvgStyle style) {
    x = 0;
    y = 0;
    move(element, style);
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Text text) {
        write(text, style);
      } else if (each instanceof Element span && span.getNodeName().equals("tspan")) {
        paintSpan(span, style.with(span));
      }
    }
  }

  private void paintSpan(Element span, SvgStyle style) {
    move(span, style);
    for (Node each = span.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Text text) {
        write(text, style);
      }
    }
  }

  private void move(Element element, SvgStyle style) {
    x = SvgNumbers.length(element.getAttribute("x"), x) + distance(element, "dx", style);
    y = SvgNumbers.length(element.getAttribute("y"), y) + distance(element, "dy", style);
  }

  private static float distance(Element element, String name, SvgStyle style) {
    String written = element.getAttribute(name);
    float number = SvgNumbers.length(written, 0);
    return written.endsWith("em") ? number * style.fontSize() : number;
  }

  private void write(Text node, SvgStyle style) {
    String text = Characters.printed(node.getData().replace('\n', ' '));
    if (text.isBlank() || style.fill().isEmpty()) {
      return;
    }
    float size = style.fontSize();
    Type type = fonts.type(style.family(), style.fontWeight(), size, style.spacing());
    float width = measure.width(type, text) * size / 1000;
    style.fill().ifPresent(new SvgInk(page)::fillColour);
    float start = x - width * anchor(style);
    painter.paint(
        page, new TextPainter.Line(type, size, text, start, y + drop(style), true, null, node));
    x = start + width;
  }

  private static float anchor(SvgStyle style) {
    return switch (style.text("text-anchor", "start")) {
      case "middle" -> 0.5f;
      case "end" -> 1;
      default -> 0;
    };
  }

  private static float drop(SvgStyle style) {
    return switch (style.text("dominant-baseline", "auto")) {
      case "middle", "central" -> style.fontSize() * 0.35f;
      case "hanging", "text-before-edge" -> style.fontSize() * 0.75f;
      default -> 0;
    };
  }
}
