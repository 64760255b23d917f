package press.briefing.pdf;

import org.w3c.dom.Element;

/// What a drawing shows of its own plane: `viewBox`, else its width and height.
record SvgBox(float x, float y, float width, float height) {
  static SvgBox of(Element svg) {
    SvgNumbers box = new SvgNumbers(svg.getAttribute("viewBox"));
    if (box.hasNumber()) {
      return new SvgBox(box.next(), box.next(), positive(box.next()), positive(box.next()));
    }
    return new SvgBox(
        0,
        0,
        positive(SvgNumbers.length(svg.getAttribute("width"), 100)),
        positive(SvgNumbers.length(svg.getAttribute("height"), 100)));
  }

  private static float positive(float length) {
    return length > 0 ? length : 1;
  }
}
