package press.briefing.pdf;

import org.openpdf.text.pdf.PdfContentByte;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Paints the elements of a drawing that charts are made of; what it does not know it leaves out.
final class SvgPainter {
  private final PdfContentByte page;
  private final SvgText words;

  SvgPainter(PdfContentByte page, TextPainter painter, DocumentFonts fonts) {
    this.page = page;
    this.words = new SvgText(page, painter, fonts);
  }

  /// Paints an element and what is in it.
  void paint(Element element, SvgStyle around) {
    SvgStyle style = around.with(element);
    String shift = element.getAttribute("transform");
    if (shift.isEmpty()) {
      paintPlain(element, style);
      return;
    }
    page.saveState();
    transform(shift);
    paintPlain(element, style);
    page.restoreState();
  }

  private void paintPlain(Element element, SvgStyle style) {
    switch (element.getNodeName()) {
      case "svg", "g", "a" -> children(element, style);
      case "text" -> words.paint(element, style);
      case "line" -> line(element, style);
      case "polyline", "polygon" -> polygon(element, style);
      case "path" -> {
        new SvgPath(page).draw(element.getAttribute("d"));
        ink(style, true);
      }
      case "rect" -> rectangle(element, style);
      case "circle" -> circle(element, style);
      default -> {}
    }
  }

  private void children(Element element, SvgStyle style) {
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element child) {
        paint(child, style);
      }
    }
  }

  private void transform(String text) {
    int open = text.indexOf('(');
    SvgNumbers numbers = new SvgNumbers(text.substring(open + 1));
    switch (text.substring(0, Math.max(0, open)).strip()) {
      case "translate" -> page.concatCTM(1, 0, 0, 1, numbers.next(), numbers.next());
      case "scale" -> {
        float x = numbers.next();
        page.concatCTM(x, 0, 0, numbers.hasNumber() ? numbers.next() : x, 0, 0);
      }
      case "rotate" -> rotate(numbers);
      default -> {}
    }
  }

  private void rotate(SvgNumbers numbers) {
    double angle = Math.toRadians(numbers.next());
    float x = numbers.next();
    float y = numbers.next();
    float cos = (float) Math.cos(angle);
    float sin = (float) Math.sin(angle);
    page.concatCTM(cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y);
  }

  private void line(Element element, SvgStyle style) {
    page.moveTo(number(element, "x1"), number(element, "y1"));
    page.lineTo(number(element, "x2"), number(element, "y2"));
    ink(style, false);
  }

  private void polygon(Element element, SvgStyle style) {
    SvgNumbers points = new SvgNumbers(element.getAttribute("points"));
    if (!points.hasNumber()) {
      return;
    }
    page.moveTo(points.next(), points.next());
    while (points.hasNumber()) {
      page.lineTo(points.next(), points.next());
    }
    if (element.getNodeName().equals("polygon")) {
      page.closePath();
    }
    ink(style, true);
  }

  private void rectangle(Element element, SvgStyle style) {
    float width = number(element, "width");
    float height = number(element, "height");
    float radius = Math.min(number(element, "rx"), Math.min(width, height) / 2);
    if (radius > 0) {
      page.roundRectangle(number(element, "x"), number(element, "y"), width, height, radius);
    } else {
      page.rectangle(number(element, "x"), number(element, "y"), width, height);
    }
    ink(style, true);
  }

  private void circle(Element element, SvgStyle style) {
    page.circle(number(element, "cx"), number(element, "cy"), number(element, "r"));
    ink(style, true);
  }

  private static float number(Element element, String name) {
    return SvgNumbers.length(element.getAttribute(name), 0);
  }

  private void ink(SvgStyle style, boolean fillable) {
    new SvgInk(page).apply(style, fillable);
  }
}
