package press.briefing.pdf;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;
import press.briefing.pdf.hyphen.Hyphenator;

/// Offers line ends to the layout, word by word, and looks across elements where a word goes on.
final class LineBreaks implements LineBreakingStrategy {
  private static final int LONG_WORD = 8;

  private final LayoutContext context;
  private final PrintNamespace namespace;
  private final PressTextRenderer renderer;
  private final Paragraphs paragraphs;
  private final OpenLine line;
  private @Nullable Element lastElement;
  private String lastText = "";
  private final Map<Type, Integer> usualLines = new HashMap<>();

  LineBreaks(LayoutContext context, PrintNamespace namespace, PressTextRenderer renderer) {
    this.context = context;
    this.namespace = namespace;
    this.renderer = renderer;
    this.paragraphs = new Paragraphs(context);
    this.line = new OpenLine(context);
  }

  @Override
  public BreakPointsProvider getBreakPointsProvider(
      String text, String language, CalculatedStyle style) {
    Element element = namespace.takeAsked();
    boolean rest = element == lastElement && lastText.endsWith(text);
    boolean fresh = element != null && (rest || startsParagraph(element, text));
    Syllables syllables =
        syllables(element, text, style, rest ? lastText.length() - text.length() : 0);
    lastElement = element;
    lastText = text;
    Ahead ahead = new Ahead(element, text);
    return new LineScanner(new Flow(text, ahead::text), fresh, ahead::dots, syllables);
  }

  /// @param before the length of the line before; 0 if there is none
  private Syllables syllables(
      @Nullable Element element, String text, CalculatedStyle style, int before) {
    boolean patterns = style.getHyphens() == IdentValue.AUTO && english(element);
    boolean written = text.indexOf(HyphenPoint.HYPHEN) >= 0;
    if (element == null || !(patterns || written) || !line.mayPart(element)) {
      return new Syllables(null, false, 0, 0);
    }
    Type type = (Type) style.getFSFont(context);
    return new Syllables(
        patterns ? Hyphenator.english() : null,
        written,
        renderer.width(type, HyphenPoint.HYPHEN),
        nearEnd(type, before));
  }

  /// Before which position no line ends, as far as lines of a type are known: a paragraph's first
  /// line is like the last one that was set.
  private int nearEnd(Type type, int before) {
    int usual = before > 0 ? before : usualLines.getOrDefault(type, 0);
    usualLines.put(type, usual);
    return usual * 3 / 4;
  }

  private static boolean english(@Nullable Node node) {
    for (Node each = node; each instanceof Element element; each = each.getParentNode()) {
      if (element.hasAttribute("lang")) {
        return element.getAttribute("lang").startsWith("en");
      }
    }
    return false;
  }

  /// Whether the text opens a paragraph with a long word.
  private boolean startsParagraph(Element element, String text) {
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
