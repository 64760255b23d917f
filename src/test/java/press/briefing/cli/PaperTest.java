package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.pdf.Standards;
import press.briefing.pdf.StructureText;

/// What a theme says of paper: a page for the title, notes at the foot, landscape pages for wide
/// tables.
class PaperTest {
  private static final String THEME =
      """
      title: {ko: 산업 브리핑, en: Industry Briefing}
      theme: {cover-page: true, notes: foot, landscape: 6}
      """;
  private static final String HEAD = "| Year | a | b | c | d | e |\n|---|--:|--:|--:|--:|--:|\n";
  private static final String ISSUE =
      """
      ---
      title: "Waiting"
      standfirst: "A title on its own page"
      ---
      The lead cites a note.[^1]

      ## Figures

      Before the table.

      TABLE[Years]

      After the table, a note.[^2]

      [^1]: First at the foot.
      [^2]: Second at the foot.
      """;

  @TempDir private Path folder;

  @Test
  void isLaidOutAsTheThemeSays() throws IOException {
    byte[] pdf = printed(40);
    assertEquals(List.of(), Standards.broken(pdf));
    List<String> pages = pages(pdf);
    assertTrue(pages.get(0).startsWith("P Industry Briefing"), pages.get(0));
    assertTrue(pages.get(0).contains("Waiting") && !pages.get(0).contains("lead"), pages.get(0));
    assertTrue(pages.get(1).matches("(?s)P .*lead cites.*Before.*First at the foot.*2 / 5.*"));
    assertTrue(pages.get(2).matches("(?s)L .*Figures.*Years\\s+Year a.*3 / 5.*"), pages.get(2));
    assertTrue(pages.get(3).matches("(?s)L .*Year.\\(continued\\) a.*4 / 5.*"), pages.get(3));
    assertTrue(pages.get(4).matches("(?s)P .*After.*Second at the foot.*5 / 5.*"), pages.get(4));
    assertEquals(5, pages.size());
    String read = StructureText.words(pdf);
    assertTrue(read.indexOf("First at") < read.indexOf("Before"), read);
  }

  private byte[] printed(int rows) throws IOException {
    StringBuilder table = new StringBuilder(HEAD);
    for (int i = 0; i < rows; i++) {
      table.append("| ").append(1990 + i).append(" | 1 | 2 | 3 | 4 | 5 |\n");
    }
    Shop shop = new Shop(folder);
    shop.file("content/briefing.yaml", THEME)
        .file("content/a/en.md", ISSUE.replace("TABLE", table));
    shop.run("build", "--to", "pdf", "-o", "out").ends(0);
    return Files.readAllBytes(folder.resolve("out/en/a/a.en.pdf"));
  }

  /// Each page's text after `P` for portrait or `L` for landscape.
  private static List<String> pages(byte[] pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        boolean across = page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(pages.size() + 1);
        stripper.setEndPage(pages.size() + 1);
        pages.add((across ? "L " : "P ") + stripper.getText(document).strip());
      }
    }
    return pages;
  }
}
