package press.briefing.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.briefing.template.SampleEdition.HERE;
import static press.briefing.template.SampleEdition.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.briefing.language.Style;
import press.briefing.model.Inline;
import press.briefing.model.MeasureCall;
import press.briefing.model.Medium;
import press.briefing.model.ValueRef;
import press.briefing.template.engine.Markup;

class InlineMarkupTest {
  private static String write(Medium medium, Inline... inlines) {
    Pictures pictures = new Pictures(medium, List.of());
    return new InlineMarkup(
            medium, pictures, new Citations(), number -> new Markup("[" + number + "]"))
        .write(List.of(inlines))
        .text();
  }

  private static String web(Inline... inlines) {
    return write(Medium.WEB, inlines);
  }

  private static Inline plain(String text) {
    return new Inline.Text(text, HERE);
  }

  @Test
  void marksOfText() {
    assertEquals("<em>a</em>", web(new Inline.Emphasis(text("a"), HERE)));
    assertEquals("<strong>a</strong>", web(new Inline.Strong(text("a"), HERE)));
    assertEquals("<s>a</s>", web(new Inline.Strike(text("a"), HERE)));
    assertEquals("<code>&lt;a&gt;</code>", web(new Inline.Code("<a>", HERE)));
    assertEquals("a<br/>b", web(plain("a"), new Inline.LineBreak(HERE), plain("b")));
  }

  @Test
  void printTellsThePageOfWhatALinkLeadsTo() {
    InlineMarkup.Folios folios = new InlineMarkup.Folios(" (p. {})", ", p. {}");
    InlineMarkup inlines =
        new InlineMarkup(
            Medium.PRINT,
            new Pictures(Medium.PRINT, List.of()),
            new Citations(),
            number -> Markup.NONE,
            new InlineMarkup.Linking(folios));
    Inline within = new Inline.Link("#a", Optional.empty(), text("Figure 1"), HERE);
    Inline away = new Inline.Link("https://example.org", Optional.empty(), List.of(), HERE);
    assertEquals(
        "<a class=\"reference\" href=\"#a\" data-page=\" (p. {})\">Figure 1</a> (in"
            + " <a class=\"reference\" href=\"#a\" data-page=\", p. {}\">Figure 1</a>)"
            + " <a href=\"https://example.org\">https://example.org</a>",
        inlines.write(List.of(within, plain(" (in "), within, plain(") "), away)).text());
    assertEquals("<a href=\"#a\"><span class=\"nb\">Figure 1</span></a>", web(within));
  }

  @Test
  void aNoteIsCitedByEveryMarkAndSetInPrintAtTheFirst() {
    Inline mark = new Inline.NoteMark(2, HERE);
    String first = "<a class=\"mark\" id=\"mark-2\" href=\"#note-2\"><sup>2</sup></a>";
    String second = "<a class=\"mark\" href=\"#note-2\"><sup>2</sup></a>";
    assertEquals(first + second, web(mark, mark));
    assertEquals(first + "[2]" + second, write(Medium.PRINT, mark, mark));
  }

  private static Inline value(String text) {
    return new Inline.Printed(text, SampleEdition.figure("capex"), Style.PLAIN, HERE);
  }

  @Test
  void aValueStaysWithItsParticle() {
    Inline value = value("1,128억 달러");
    assertEquals("<span class=\"nb\">1,128억 달러로</span> 늘었다.", web(value, plain("로 늘었다.")));
    String words = "the lowest in data going back to May 2024";
    assertEquals(words + ".", web(value(words), plain(".")));
    assertEquals("1,128억 달러로 늘었다.", write(Medium.PRINT, value, plain("로 늘었다.")));
  }

  @Test
  void browsersPartNoDateNoUnitAndNoClosingQuote() {
    assertEquals(
        "지난 <span class=\"nb\">2026년 3분기</span> <span class=\"nb\">‘운영’과</span> 그"
            + " <span class=\"nb\">정책·공급망</span> 38",
        web(plain("지난 2026년 3분기 ‘운영’과 그 정책·공급망 38")));
    assertEquals(
        "In <span class=\"nb\">Q3 2026</span> it took <span class=\"nb\">38 weeks</span>.",
        web(plain("In Q3 2026 it took 38 weeks.")));
  }

  @Test
  void browsersPartNoMoneyAndNoMonth() {
    assertEquals(
        "<span class=\"nb\">1조 2,345억 원</span>, <span class=\"nb\">51억 6,000만</span> 개, 38주",
        web(plain("1조 2,345억 원, 51억 6,000만 개, 38주")));
    assertEquals(
        "On <span class=\"nb\">23 November 2026</span> it was <span class=\"nb\">KRW 1.2345"
            + " trillion</span> in <span class=\"nb\">May 2024</span>.",
        web(plain("On 23 November 2026 it was KRW 1.2345 trillion in May 2024.")));
  }

  @Test
  void aShortLastWordIsTiedToTheOneBefore() {
    assertEquals("다음과 같이 |점은 크다.", tied("다음과 같이 점은 크다."));
    assertEquals("It is the |one left.", tied("It is the one left."));
    assertEquals("이어질 가능성이 커지고 있는모양이다.|", tied("이어질 가능성이 커지고 있는모양이다."));
    assertEquals("값은 2026년 3분기 말.|", tied("값은 2026년 3분기 말."));
  }

  private static String tied(String text) {
    return text.substring(0, Joints.ending(text)) + "|" + text.substring(Joints.ending(text));
  }

  @Test
  void elementsOfTheWriter() {
    List<Inline.Element.Attribute> attributes =
        List.of(
            new Inline.Element.Attribute("lang", "ja"),
            new Inline.Element.Attribute("onclick", "x()"),
            new Inline.Element.Attribute("style", "x"),
            new Inline.Element.Attribute("data-place", "x"));
    assertEquals(
        "<sub lang=\"ja\">2</sub>", web(new Inline.Element("sub", attributes, text("2"), HERE)));
    assertEquals("<wbr/>", web(new Inline.Element("wbr", List.of(), List.of(), HERE)));
    assertEquals("", web(new Inline.Element("a b", List.of(), text("x"), HERE)));
  }

  @Test
  void aDraftShowsWhatCouldNotBePrinted() {
    ValueRef capex = new ValueRef("capex", MeasureCall.LATEST, Optional.empty(), HERE);
    assertEquals(
        "<span class=\"unresolved\">{{ capex }}</span>을(를)",
        web(new Inline.Value(capex, Style.PLAIN, HERE), new Inline.Particle("을(를)", HERE)));
  }
}
