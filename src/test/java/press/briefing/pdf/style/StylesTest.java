package press.briefing.pdf.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;
import org.xhtmlrenderer.swing.NaiveUserAgent;
import press.briefing.gate.Xml;

/// Elements are styled as the layout's own, slower matcher styles them.
class StylesTest {
  private static final String TEXT =
      """
      <html><body class="ko">
      <div id="a" class="x y"><p>1</p><p>2</p><p lang="en">3</p><a href="/">4</a><a>5</a></div>
      <div class="x"><div class="x"><p class="z">6</p></div><p>7</p></div>
      <table><tr><td colspan="2">8</td><td class="z">9</td></tr><tr><td>10</td></tr></table>
      <div class="y"></div><div class="y"><p style="color: #123456">11</p></div>
      </body></html>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p { color: #111111 } .x p { color: #222222 } .x > p { color: #333333 }",
        ".x .x p { color: #111111 } .x.y p { color: #222222 } p.z { margin: 1em }",
        "p + p { color: #111111 } div + div p { color: #222222 }",
        "p:first-child { color: #111111 } tr:nth-child(even) td { color: #222222 }",
        "[lang=en] { color: #111111 } #a p { color: #222222 } td[colspan] { margin: 0 }",
        "p { color: #111111 !important } .x p { color: #222222 } a:link { color: #333333 }",
        ".y:has(> p) { color: #111111 }",
        "p:before { content: '1' } .x p:before { content: '2'; color: #111111 }",
      })
  void stylesAlike(String css) throws Exception {
    Document document = Xml.parse(TEXT);
    StyleReference theirs = theirs(document, css);
    StyleReference ours = ours(css);
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element each = (Element) all.item(i);
      assertEquals(
          theirs.getCascadedStyle(each, false).getFingerprint(),
          ours.getCascadedStyle(each, false).getFingerprint(),
          () -> each.getNodeName() + " " + each.getTextContent());
      assertEquals(
          print(theirs.getPseudoElementStyle(each, "before")),
          print(ours.getPseudoElementStyle(each, "before")));
    }
  }

  @Test
  void knowsTheFirstPage() {
    StyleReference ours = ours("@page { margin: 1cm } @page :first { margin: 2cm }");
    assertNotEquals(
        ours.getPageStyle(null, "first").getPageStyle().getFingerprint(),
        ours.getPageStyle(null, "right").getPageStyle().getFingerprint());
  }

  private static String print(@Nullable CascadedStyle style) {
    return style == null ? "none" : style.getFingerprint();
  }

  @SuppressWarnings("deprecation")
  private static StyleReference ours(String css) {
    NaiveUserAgent agent = new NaiveUserAgent();
    SharedContext context = context(agent);
    XhtmlNamespaceHandler namespace = new XhtmlNamespaceHandler();
    context.setNamespaceHandler(namespace);
    Styles ours = new Styles(agent, namespace, Rules.of("", css), context, () -> 0);
    context.setCss(ours);
    return ours;
  }

  @SuppressWarnings("NullAway")
  private static StyleReference theirs(Document document, String css) {
    NaiveUserAgent agent = new NaiveUserAgent();
    StyleReference theirs = new StyleReference(agent);
    theirs.setDocumentContext(context(agent), new Sheet(css), document, null);
    return theirs;
  }

  @SuppressWarnings("NullAway")
  private static SharedContext context(NaiveUserAgent agent) {
    return new SharedContext(agent, new ITextFontResolver(), null, new ITextTextRenderer(), 72);
  }

  private static final class Sheet extends XhtmlNamespaceHandler {
    private final String css;

    Sheet(String css) {
      this.css = css;
    }

    @Override
    public List<StylesheetInfo> getStylesheets(Document document) {
      return List.of(
          new StylesheetInfo(StylesheetInfo.Origin.AUTHOR, "x.css", List.of("all"), css));
    }

    @Override
    public Optional<StylesheetInfo> getDefaultStylesheet() {
      return Optional.empty();
    }
  }
}
