package press.briefing.pdf;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/// How the layout reads the document: only the given style sheet counts, and elements it asks about
/// are remembered for the line breaks.
final class PrintNamespace extends XhtmlNamespaceHandler {
  private static final List<String> ALL = List.of("all");

  private final String css;
  private @Nullable Element asked;

  PrintNamespace(String css) {
    this.css = css;
  }

  @Override
  public List<StylesheetInfo> getStylesheets(Document document) {
    return List.of(new StylesheetInfo(StylesheetInfo.Origin.AUTHOR, "print.css", ALL, css));
  }

  @Override
  public Optional<StylesheetInfo> getDefaultStylesheet() {
    return Optional.of(
        new StylesheetInfo(StylesheetInfo.Origin.USER_AGENT, "base.css", ALL, BaseStyle.CSS));
  }

  @Override
  public String getLang(@Nullable Element element) {
    asked = element;
    return element == null ? "" : element.getAttribute("lang");
  }

  /// The element whose language was asked last, once.
  @Nullable Element takeAsked() {
    Element element = asked;
    asked = null;
    return element;
  }
}
