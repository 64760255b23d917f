package press.briefing.pdf.tag;

import org.w3c.dom.Element;

/// What tags depend on in a style sheet.
public interface Sheet {
  /// How a list counts its items, as PDF names it: `Decimal`, `Disc` and the like; `None` where
  /// items have no markers, or such as count nothing.
  String counting(Element list);

  /// Whether it puts words or markers around what is in an element.
  boolean puts(Element element);
}
