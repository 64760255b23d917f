package press.briefing.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/// How the layout reads the document: elements it asks about are remembered for the line breaks.
final class PrintNamespace extends XhtmlNamespaceHandler {
  /// What the layout calls the box whose content it began last.
  static final String LATEST = "\uFDD0";

  private @Nullable Element asked;
  private boolean painting;

  @Override
  public String getLang(@Nullable Element element) {
    asked = element;
    return element == null ? "" : element.getAttribute("lang");
  }

  /// The same for all: the layout keeps the boxes of names as it comes to them.
  @Override
  public String getAnchorName(@Nullable Element element) {
    return LATEST;
  }

  /// From here on no element is a link to the layout, which would write links without tags.
  void paint() {
    painting = true;
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable String getLinkUri(Element element) {
    return painting ? null : super.getLinkUri(element);
  }

  /// The element whose language was asked last, once.
  @Nullable Element takeAsked() {
    Element element = asked;
    asked = null;
    return element;
  }
}
