package press.briefing.pdf;

import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;

/// Fills and strokes the path that has just been drawn.
final class SvgInk {
  private final PdfContentByte page;

  SvgInk(PdfContentByte page) {
    this.page = page;
  }

  void apply(SvgStyle style, boolean fillable) {
    Optional<Integer> fill = fillable ? style.fill() : Optional.empty();
    Optional<Integer> stroke = style.stroke();
    fill.ifPresent(this::fillColour);
    stroke.ifPresent(colour -> pen(colour, style));
    boolean evenOdd = style.text("fill-rule", "").equals("evenodd");
    if (fill.isPresent() && stroke.isPresent()) {
      both(evenOdd);
    } else if (fill.isPresent()) {
      filled(evenOdd);
    } else if (stroke.isPresent()) {
      page.stroke();
    } else {
      page.newPath();
    }
  }

  private void both(boolean evenOdd) {
    if (evenOdd) {
      page.eoFillStroke();
    } else {
      page.fillStroke();
    }
  }

  private void filled(boolean evenOdd) {
    if (evenOdd) {
      page.eoFill();
    } else {
      page.fill();
    }
  }

  /// Sets the colour of what is filled next, text included.
  void fillColour(int colour) {
    page.setRGBColorFill(colour >> 16, (colour >> 8) & 255, colour & 255);
  }

  private void pen(int colour, SvgStyle style) {
    page.setRGBColorStroke(colour >> 16, (colour >> 8) & 255, colour & 255);
    page.setLineWidth(style.number("stroke-width", 1));
    page.setLineCap(
        switch (style.text("stroke-linecap", "butt")) {
          case "round" -> 1;
          case "square" -> 2;
          default -> 0;
        });
    page.setLineJoin(
        switch (style.text("stroke-linejoin", "miter")) {
          case "round" -> 1;
          case "bevel" -> 2;
          default -> 0;
        });
    page.setLiteral(dashes(style.text("stroke-dasharray", "none")));
  }

  private static String dashes(String text) {
    StringBuilder dashes = new StringBuilder("[");
    SvgNumbers numbers = new SvgNumbers(text);
    while (numbers.hasNumber()) {
      dashes.append(numbers.next()).append(' ');
    }
    return dashes.append("] 0 d\n").toString();
  }
}
