package press.briefing.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.junit.jupiter.api.Test;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Language;
import press.briefing.model.Galley;

class PdfPressTest {
  private static final String STYLE =
      "@page { size: A4; margin: 20mm } p { font-family: Pretendard }";

  private final Diagnostics problems = new Diagnostics();

  private static Galley galley(String body) {
    return Sheet.galley(Language.KO, body, STYLE);
  }

  @Test
  void sameGalleyGivesTheSameBytes() {
    Galley galley = galley("<h1>제목</h1><p>글 <strong>굵게</strong> 漢字 ①</p>");
    byte[] first = Sheet.print(galley, problems).orElseThrow().bytes();
    byte[] second = Sheet.print(galley, problems).orElseThrow().bytes();
    assertArrayEquals(first, second);
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void glyphThatNoFontHasIsAnErrorAtItsLine() {
    Optional<Print> print =
        Sheet.print(galley("<p data-place=\"ko.md:7:1\">웃음 🦄 끝</p>"), problems);
    assertTrue(print.isPresent());
    Diagnostic found = problems.sorted().getFirst();
    assertEquals(Code.PDF_GLYPH_MISSING, found.code());
    assertEquals("ko.md:7:1", found.place().toString());
    assertEquals(List.of("🦄", "U+1F984"), found.arguments());
  }

  @Test
  void markupThatIsNotWellFormedIsAnError() {
    assertEquals(Optional.empty(), Sheet.print(galley("<p>열린 문단"), problems));
    assertEquals(Code.PDF_MARKUP, problems.sorted().getFirst().code());
  }

  @Test
  void boldWordsStandInTheirPlaceInTheText() throws IOException {
    Print print =
        Sheet.print(galley("<p>앞 <strong>굵은</strong> 뒤 <em>기운</em> 끝</p>"), problems).orElseThrow();
    assertEquals(List.of("앞 굵은 뒤 기운 끝"), Sheet.lines(print));
  }

  @Test
  void aFewLinesBeginNoPageWhereThoseBeforeCanTakeThemIn() {
    String style =
        "@page { size: A4; margin: 20mm } p { margin: 0; font: 10pt/10pt Pretendard }"
            + " .tight p { line-height: 9.6pt }";
    assertEquals(List.of(1, 1, 2), pages(style, 72, 74, 80));
  }

  @Test
  void pagesAreCalledByTheirNumbersACoverByItsWord() throws IOException {
    String body =
        "<div data-page-label=\"표지\">겉</div>"
            + "<p style=\"page-break-before: always\">글</p>".repeat(2);
    Print print = Sheet.print(galley(body), problems).orElseThrow();
    try (PDDocument document = Loader.loadPDF(print.bytes())) {
      PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
      assertEquals(List.of("표지", "2", "3"), List.of(labels.getLabelsByPageIndices()));
    }
  }

  private List<Integer> pages(String style, int... lines) {
    return Arrays.stream(lines)
        .mapToObj(count -> Sheet.galley(Language.KO, "<p>줄</p>".repeat(count), style))
        .map(galley -> Sheet.print(galley, problems).orElseThrow().pages())
        .toList();
  }
}
