package press.briefing.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.briefing.template.SampleEdition.HERE;
import static press.briefing.template.SampleEdition.paragraph;
import static press.briefing.template.SampleEdition.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.briefing.language.Language;
import press.briefing.model.Block;
import press.briefing.model.Handle;
import press.briefing.model.ImageFile;
import press.briefing.model.Inline;
import press.briefing.model.Label;
import press.briefing.model.Medium;
import press.briefing.template.engine.Markup;
import press.briefing.template.engine.Words;

class BlockMarkupTest {
  private static final Words WORDS =
      new Words(
          Map.of("permalink", "Here", "task_done", "Done", "task_open", "To do", "table", "Table"));

  private static String write(Medium medium, Block block) {
    Pictures pictures =
        new Pictures(medium, List.of(new ImageFile("a b.png", "image/png", 40, 30, new byte[0])));
    InlineMarkup inlines =
        new InlineMarkup(medium, pictures, new Citations(), number -> new Markup("[note]"));
    return new BlockMarkup(medium, inlines, pictures, new NoFigures(), WORDS)
        .write(List.of(block))
        .text();
  }

  private static String web(Block block) {
    return write(Medium.WEB, block);
  }

  @Test
  void printTellsThePlaceOfABlock() {
    assertEquals("<p data-place=\"sample/ko.md:7:1\">a</p>", write(Medium.PRINT, paragraph("a")));
    assertEquals("<p>a</p>", web(paragraph("a")));
  }

  @Test
  void headings() {
    Block.Subhead head = new Block.Subhead(4, "here", text("Here"), HERE);
    assertEquals(
        "<h4 id=\"here\">Here<a class=\"permalink\" href=\"#here\" aria-label=\"Here\">#</a></h4>",
        web(head));
    assertEquals(
        "<h4 id=\"here\" data-place=\"sample/ko.md:7:1\">Here</h4>", write(Medium.PRINT, head));
  }

  @Test
  void lists() {
    Block.Item plain = item(Optional.empty(), paragraph("a"));
    assertEquals("<ul><li>a</li></ul>", web(list(Optional.empty(), true, plain)));
    assertEquals("<ul><li><p>a</p></li></ul>", web(list(Optional.empty(), false, plain)));
    assertEquals("<ol><li>a</li></ol>", web(list(Optional.of(1), true, plain)));
    assertEquals("<ol start=\"3\"><li>a</li></ol>", web(list(Optional.of(3), true, plain)));
    assertEquals(
        "<ul class=\"tasks\"><li><span class=\"task\" title=\"Done\">☑ </span>a</li></ul>",
        web(list(Optional.empty(), true, item(Optional.of(true), paragraph("a")))));
  }

  private static Block list(Optional<Integer> start, boolean tight, Block.Item item) {
    return new Block.ItemList(start, tight, List.of(item), HERE);
  }

  private static Block.Item item(Optional<Boolean> done, Block content) {
    return new Block.Item(Optional.empty(), done, List.of(content), HERE);
  }

  @Test
  void definitionsQuotesCodeAndBoxes() {
    Block.Definition definition =
        new Block.Definition(List.of(text("t")), List.of(List.of(paragraph("m"))));
    assertEquals(
        "<dl><dt>t</dt><dd><p>m</p></dd></dl>",
        web(new Block.DefinitionList(List.of(definition), HERE)));
    assertEquals(
        "<blockquote><p>q</p></blockquote>", web(new Block.Quote(List.of(paragraph("q")), HERE)));
    assertEquals(
        "<pre><code class=\"language-java\">a &lt; b</code></pre>",
        web(new Block.CodeBlock(Optional.of("java"), "a < b", HERE)));
    assertEquals(
        "<aside class=\"box box-note\" role=\"note\"><p class=\"box-title\">T</p><p>a</p></aside>",
        web(new Block.Admonition("note", text("T"), List.of(paragraph("a")), HERE)));
    assertEquals("<hr/>", web(new Block.Rule(HERE)));
    assertEquals("<div class=\"html\">a</div>", web(new Block.Html(text("a"), HERE)));
  }

  @Test
  void tables() {
    Block.Row head = new Block.Row(List.of(new Block.Cell(text("h"), Block.Align.RIGHT, 2)));
    Block.Row row =
        new Block.Row(
            List.of(
                new Block.Cell(text("a"), Block.Align.NONE, 1),
                new Block.Cell(text("b"), Block.Align.CENTRE, 1)));
    assertEquals(
        "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"C\"><table class=\"grid whole\">"
            + "<caption>C</caption><thead><tr><th class=\"right\" scope=\"col\" colspan=\"2\">h</th>"
            + "</tr></thead><tbody><tr><td>a</td><td class=\"centre\">b</td></tr></tbody></table></div>"
            + "<p class=\"data\"><a href=\"case-1.csv\" download=\"case-1.csv\">data_file</a></p>",
        web(
            new Block.Table(
                List.of(head), List.of(row), Optional.of(text("C")), Handle.NONE, HERE)));
  }

  @Test
  void pictures() {
    Inline.Image image = new Inline.Image("a b.png", text("x\"y"), Optional.of("T"), HERE);
    Block picture = new Block.Picture(image, text("C"), Handle.NONE, HERE);
    assertEquals(
        "<figure class=\"picture\"><img src=\"a%20b.png\" width=\"40\" height=\"30\" title=\"T\""
            + " alt=\"x&quot;y\"/><figcaption>C</figcaption></figure>",
        web(picture));
    assertEquals(
        "<figure class=\"picture\" data-place=\"sample/ko.md:7:1\"><img src=\"images/a b.png\""
            + " title=\"T\" alt=\"x&quot;y\"/><figcaption>C</figcaption></figure>",
        write(Medium.PRINT, picture));
  }

  @Test
  void captionsBeginWithTheNumber() {
    Inline.Image image = new Inline.Image("a b.png", text("x"), Optional.empty(), HERE);
    Handle figure = handle("flow", Label.Kind.FIGURE);
    assertEquals(
        "<figure class=\"picture\" id=\"flow\"><img src=\"a%20b.png\" width=\"40\" height=\"30\""
            + " alt=\"x\"/><figcaption><span class=\"count\">Figure 2</span> C</figcaption></figure>",
        web(new Block.Picture(image, text("C"), figure, HERE)));
    Handle table = handle("two", Label.Kind.TABLE);
    assertEquals(
        "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table 2 C\">"
            + "<table class=\"grid whole\" id=\"two\"><caption><span class=\"count\">Table 2</span> C"
            + "</caption></table></div><p class=\"data\"><a href=\"case-1.csv\" download=\"case-1.csv\""
            + " aria-label=\"Table 2 data_file\">data_file</a></p>",
        web(new Block.Table(List.of(), List.of(), Optional.of(text("C")), table, HERE)));
  }

  private static Handle handle(String id, Label.Kind kind) {
    return new Handle(Optional.of(id), Optional.of(new Label(kind, 2)));
  }

  /// A text that wants out of every place where texts stand.
  @Test
  void hostileTextStaysText() {
    String hostile = "<script>\"'&${1}<#if>]]>\u0001";
    String escaped = "&lt;script&gt;&quot;&#39;&amp;${1}&lt;#if&gt;]]&gt;\uFFFD";
    assertEquals("<p>" + escaped + "</p>", web(paragraph(hostile)));
    assertEquals(
        "<pre><code class=\"language-" + escaped + "\">" + escaped + "</code></pre>",
        web(new Block.CodeBlock(Optional.of(hostile), hostile, HERE)));
    assertEquals(
        "<aside class=\"box box-script1if\" role=\"note\"></aside>",
        web(new Block.Admonition(hostile, List.of(), List.of(), HERE)));
    List<Inline> link =
        List.of(new Inline.Link(hostile, Optional.of(hostile), text(hostile), HERE));
    assertEquals(
        "<p><a href=\"" + escaped + "\" title=\"" + escaped + "\">" + escaped + "</a></p>",
        web(new Block.Paragraph(link, HERE)));
  }

  private static final class NoFigures implements BlockMarkup.Figures {
    @Override
    public Cited cited(Handle handle) {
      return Cited.of(handle, Language.EN);
    }

    @Override
    public Markup chart(Block.Chart chart) {
      return new Markup("[chart]");
    }

    @Override
    public Markup indicators(Block.IndicatorTable table) {
      return new Markup("[indicators]");
    }

    @Override
    public Markup checkpoints(Block.CheckpointTable table) {
      return new Markup("[checkpoints]");
    }

    @Override
    public String data(Block.Table table) {
      return "case-1.csv";
    }
  }
}
