package press.briefing.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/// Offers line ends to the layout, word by word, and looks across elements where a word goes on.
final class LineBreaks implements LineBreakingStrategy {
  private static final int LONG_WORD = 8;

  private final LayoutContext context;
  private final PrintNamespace namespace;
  private final PressTextRenderer renderer;
  private final Paragraphs paragraphs;
  private @Nullable Element lastElement;
  private String lastText = "";

  LineBreaks(LayoutContext context, PrintNamespace namespace, PressTextRenderer renderer) {
    this.context = context;
    this.namespace = namespace;
    this.renderer = renderer;
    this.paragraphs = new Paragraphs(context);
  }

  @Override
  public BreakPointsProvider getBreakPointsProvider(
      String text, String language, CalculatedStyle style) {
    Element element = namespace.takeAsked();
    boolean fresh = element != null && startsLine(element, text);
    lastElement = element;
    lastText = text;
    Ahead ahead = new Ahead(element, text);
    return new LineScanner(new Flow(text, ahead::text), fresh, ahead::dots);
  }

  /// Whether the text stands at the beginning of a line: it is what the last line left over, or was
  /// refused by it, or opens the paragraph.
  private boolean startsLine(Element element, String text) {
    if (element == lastElement && lastText.endsWith(text)) {
      return true;
    }
    return new Flow(text, () -> "").wordEnd(0) >= LONG_WORD
        && paragraphs.startsParagraph(element, text);
  }

  private int dots(Following.Piece piece) {
    return renderer.width((Type) piece.style().getFSFont(context), piece.text());
  }

  /// What follows a text, read when it is first needed.
  private final class Ahead {
    private final @Nullable Element element;
    private final String text;
    private @Nullable Following following;

    Ahead(@Nullable Element element, String text) {
      this.element = element;
      this.text = text;
    }

    String text() {
      following = element == null ? null : paragraphs.after(element, text);
      return following == null ? "" : following.text();
    }

    int dots(int characters) {
      return following == null ? 0 : following.dots(characters, LineBreaks.this::dots);
    }
  }
}
