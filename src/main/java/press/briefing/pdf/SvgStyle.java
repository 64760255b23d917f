package press.briefing.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import press.briefing.pdf.style.Spacing;

/// How an element of a drawing looks: its own attributes over those of the elements around it.
final class SvgStyle {
  private static final String FONT_SIZE = "font-size";
  private static final String OPACITY = "opacity";

  private final Map<String, String> properties;
  private final int current;

  private SvgStyle(Map<String, String> properties, int current) {
    this.properties = properties;
    this.current = current;
  }

  /// The style a drawing takes from the box it stands in: its text colour.
  static SvgStyle inherited(CalculatedStyle box) {
    return new SvgStyle(Map.of(), rgb(box.getColor()));
  }

  private static int rgb(@Nullable FSColor colour) {
    return colour instanceof FSRGBColor rgb
        ? (rgb.getRed() << 16) | (rgb.getGreen() << 8) | rgb.getBlue()
        : 0;
  }

  /// The style of an element inside one of this style.
  SvgStyle with(Element element) {
    Map<String, String> merged = new HashMap<>(properties);
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      merged.put(attribute.getNodeName(), attribute.getNodeValue());
    }
    for (String declaration : element.getAttribute("style").split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        merged.put(
            declaration.substring(0, colon).strip(), declaration.substring(colon + 1).strip());
      }
    }
    merged.put(OPACITY, String.valueOf(number(OPACITY, 1) * ownOpacity(element)));
    String colour = merged.get("color");
    int own = colour == null ? current : SvgColor.read(colour, current).orElse(current);
    return new SvgStyle(merged, own);
  }

  private static float ownOpacity(Element element) {
    return SvgNumbers.length(element.getAttribute(OPACITY), 1);
  }

  Optional<Integer> fill() {
    return paint("fill", "black", "fill-opacity");
  }

  Optional<Integer> stroke() {
    return paint("stroke", "none", "stroke-opacity");
  }

  private Optional<Integer> paint(String name, String absent, String opacity) {
    float strength = number(OPACITY, 1) * number(opacity, 1);
    return SvgColor.read(text(name, absent), current)
        .map(colour -> SvgColor.mixed(colour, strength));
  }

  float fontSize() {
    return number(FONT_SIZE, 16);
  }

  int fontWeight() {
    String weight = text("font-weight", "400");
    return weight.equals("bold") ? 700 : (int) SvgNumbers.length(weight, 400);
  }

  /// The family, with `Tabular` where figures are to be of equal width.
  String family() {
    boolean tabular = text("font-variant-numeric", "").contains("tabular-nums");
    return tabular ? "Pretendard Tabular" : text("font-family", "Pretendard");
  }

  /// How far apart letters stand.
  Spacing spacing() {
    String written = text("letter-spacing", "");
    float letters = SvgNumbers.length(written, 0);
    boolean kerned = !text("font-kerning", "").equals("none");
    return new Spacing(written.endsWith("em") ? letters * fontSize() : letters, kerned);
  }

  /// A property as it is written.
  String text(String name, String absent) {
    return properties.getOrDefault(name, absent);
  }

  /// A property that is a number or a length.
  float number(String name, float absent) {
    return SvgNumbers.length(properties.getOrDefault(name, ""), absent);
  }
}
