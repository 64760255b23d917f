package press.briefing.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.briefing.template.SampleEdition.HERE;
import static press.briefing.template.SampleEdition.paragraph;
import static press.briefing.template.SampleEdition.text;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.gate.DiskGate;
import press.briefing.model.Block;
import press.briefing.model.Briefing;
import press.briefing.model.Inline;
import press.briefing.model.Medium;

class FlowTest {
  @TempDir Path folder;

  private String typeset(Medium medium, List<Block> blocks) {
    Briefing briefing = SampleEdition.briefing(blocks);
    Diagnostics problems = new Diagnostics();
    String page =
        Typesetter.of(briefing.publication(), new DiskGate(folder), problems)
            .typeset(briefing, briefing.editions().getFirst(), medium, false, problems)
            .orElseThrow()
            .markup();
    int head = page.indexOf("</h2>") + 6;
    return page.substring(head, page.indexOf("</section>", head)).strip();
  }

  @Test
  void aNoteFollowsItsBlockAndTakesTheFreeRowsOfTheMargin() {
    Block cited = new Block.Paragraph(List.of(new Inline.NoteMark(1, HERE)), HERE);
    assertEquals(
        "<p><a class=\"mark\" id=\"mark-1\" href=\"#note-1\"><sup>1</sup></a></p>"
            + "<div class=\"notes span-2 level\"><aside class=\"note\" id=\"note-1\" role=\"note\">"
            + "<a class=\"note-number\" href=\"#mark-1\" title=\"본문으로\">1</a> 현금 지출의 합이다.</aside>"
            + "</div><p>둘</p>",
        typeset(Medium.WEB, List.of(cited, paragraph("둘"))));
    assertTrue(
        typeset(Medium.PRINT, List.of(cited))
            .contains(
                "</a><div class=\"margin-note\" id=\"note-1\" aria-label=\"주 1\" data-place=\"sample/ko.md:7:1\">"
                    + "<div class=\"note-text\"><span class=\"note-number\">1</span> 현금 지출의 합이다.</div></div></p>"));
  }

  @Test
  void horizonsStandSideBySideWhereTheWriterMarksThem() {
    List<Block> marked =
        List.of(head("short"), paragraph("가"), head("three-years"), paragraph("나"), head("x"));
    assertEquals(
        "<div class=\"wide\"><div class=\"horizons\"><div class=\"horizon\">[short]<p>가</p></div>"
            + "<div class=\"horizon\">[three-years]<p>나</p></div></div></div>[x]",
        typeset(Medium.WEB, marked).replaceAll("<h3 id=\"([a-z-]+)\">.*?</h3>", "[$1]"));
    assertEquals(
        "[short]<p>가</p>",
        typeset(Medium.WEB, marked.subList(0, 2))
            .replaceAll("<h3 id=\"([a-z-]+)\">.*?</h3>", "[$1]"));
  }

  private static Block head(String id) {
    return new Block.Subhead(3, id, text(id), HERE);
  }
}
