package press.briefing.markup.lettering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class LetteringTest {
  private static final String BODY = "body { font: 18px/31px \"Our Text\", sans-serif }\n";

  /// The characters of a body by weight.
  private static Map<Integer, String> letters(String css, String body) {
    String page = "<html lang=\"ko\"><head><title>t</title></head><body>" + body + "</body></html>";
    Map<Integer, String> letters = new TreeMap<>();
    new Lettering(BODY + css, "Our Text")
        .of(page)
        .forEach((weight, found) -> letters.put(weight, text(found)));
    return letters;
  }

  private static String text(BitSet found) {
    return found.stream()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void elementsAreBoldAsBrowsersHaveIt() {
    assertEquals(
        Map.of(400, "ade", 700, "bcf"),
        letters(
            "", "<p>a<b>b</b></p><h2>c</h2><table><tr><td>d</td></tr></table>e<strong>f</strong>"));
    assertEquals(Map.of(400, "a", 700, "b", 900, "c"), letters("", "a<b>b<b>c</b></b>"));
  }

  @Test
  void theMoreSpecificRuleHolds() {
    String css =
        """
        .t th { font-weight: 600 } /* th { font-weight: 100 } */
        th, td { font-weight: 400 }
        p.x:is(.y, #z) { font-weight: 600 }
        p.x.x { font-weight: 700 }
        p { font-weight: inherit }
        """;
    assertEquals(
        Map.of(400, "bd", 600, "ac"),
        letters(
            css,
            """
            <table class="t"><tr><th>a</th><td>b</td></tr></table>\
            <p class="x y" >c</p><p>d</p>\
            """));
  }

  @Test
  void narrowScreensAndPassingStatesCountToo() {
    String css =
        """
        @media (max-width: 719px) { .u { font-weight: 700 } }
        a:hover { font-weight: 600 }
        @font-face { font-family: "Our Text"; src: url("{x}.woff") }
        """;
    assertEquals(
        Map.of(400, "a", 600, "b", 700, "a"),
        letters(css, "<span class=\"u\">a</span><a href=\"#\">b</a>"));
  }

  @Test
  void whatStyleSheetsPrintCounts() {
    String css =
        """
        td::before { content: attr(data-label) "\\2192 ;"; font-weight: 600 }
        .q::after { content: "" }
        """;
    assertEquals(
        Map.of(400, ";x→가나", 600, ";→가나"),
        letters(css, "<table><tr><td data-label=\"가나\">x</td></tr></table><p class=\"q\"></p>"));
    assertEquals(Map.of(400, ".0123456789x"), letters("", "<ol><li>x</li></ol>"));
  }

  @Test
  void otherFamiliesAndUnseenTextDoNot() {
    String css = ".s { font-family: system-ui } .s i { font: 600 1em 'our text' }";
    assertEquals(
        Map.of(400, "d", 600, "c"),
        letters(
            css,
            """
            <code>a</code><p class="s">b<i>c</i></p><script>e</script>\
            <svg><title>f</title><desc>g</desc><text>d</text></svg>\
            """));
  }

  @Test
  void drawingsSayTheirWeights() {
    assertEquals(
        Map.of(400, "b", 700, "a"),
        letters(
            ".n { font-weight: 400 }",
            """
            <svg><text font-weight="bold">a</text><text class="n" font-weight="700">b</text></svg>\
            """));
  }

  @Test
  void whatIsNoStyleSheetDoesNoHarm() {
    assertEquals(
        Map.of(400, "a"),
        letters("} p:::{{ font-weight } @media { x:nth(( { font-weight: 9 }", "<p>a</p>"));
    assertEquals(Map.of(400, "a😀"), letters("\"", "<p>a😀</p>"));
  }

  /// Each with its parent, its attributes and its text.
  private static List<String> elements(Element body) {
    return body.getAllElements().stream()
        .map(each ->
            Objects.requireNonNull(each.parent()).normalName()
                + " "
                + each.normalName()
                + each.attributes()
                + each.text())
        .toList();
  }

  @Test
  void plainPagesAreReadAsBrowsersReadThem() {
    String head = "<!DOCTYPE html>\n<html lang=\"ko\"><head><title>t</title></head><body>";
    String plain =
        head
            + """
            <table><tbody><tr><th>a &amp; b</th></tr></tbody></table><p>c<br/><b>d</b></p>
            <svg viewBox="0 0 1 1"><path d="M0 0"/><text class="x">f</text></svg><hr/></body></html>\
            """;
    Element body = PlainPage.body(plain).orElseThrow();
    assertEquals(elements(Parser.htmlParser().parseInput(plain, "").body()), elements(body));
    for (String other :
        List.of(
            "<p>a<p>b</p></p>",
            "<table><tr><td>a</td></tr></table>",
            "<table>a</table>",
            "<p>a",
            "<b><i>a</b></i>",
            "<ul><li>a<li>b</li></li></ul>",
            "<p class=a>b</p>",
            "<div/>a",
            "<svg><p>a</p></svg>",
            "<a href=\"#\"><i><a href=\"#\">a</a></i></a>",
            "<h2><h3>a</h3></h2>",
            "<select><option>a</option></select>")) {
      assertEquals(Optional.empty(), PlainPage.body(head + other + "</body></html>"), other);
    }
  }
}
