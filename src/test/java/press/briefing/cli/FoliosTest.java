package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Contents and bookmarks lead to the page a heading stands on, wherever the page before it ends.
class FoliosTest {
  @TempDir private Path folder;

  @Test
  void headingsAreWhereContentsAndBookmarksSay() throws IOException {
    Shop shop = new Shop(folder);
    for (int lines = 1; lines <= 24; lines++) {
      String filler = "한 줄짜리 문단이다.\n\n".repeat(lines);
      String text = "# 쪽 번호\n\n머리글.\n\n## 첫째 절\n\n" + filler + "## 둘째 절\n\n" + filler;
      shop.file("content/n" + lines + "/ko.md", text + "## 셋째 절\n\n끝.\n");
    }
    shop.run("build", "--to", "pdf").ends(0);
    for (int lines = 1; lines <= 24; lines++) {
      String id = "n" + lines;
      check(shop.path("out/ko/" + id + "/" + id + ".ko.pdf"));
    }
  }

  private static void check(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      List<String> pages = pages(document);
      int seen = 0;
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        int page = document.getPages().indexOf(item.findDestinationPage(document));
        String heading = item.getTitle();
        assertTrue(body(pages, page).contains(heading), () -> file + ": " + heading);
        assertTrue(contents(pages).contains(heading + " " + (page + 1)), () -> contents(pages));
        seen++;
      }
      assertEquals(3, seen);
    }
  }

  private static List<String> pages(PDDocument document) throws IOException {
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      pages.add(stripper.getText(document));
    }
    return pages;
  }

  private static String contents(List<String> pages) {
    String first = pages.getFirst();
    int from = first.indexOf("차례");
    return first.substring(from, first.indexOf("3 셋째 절", from) + "3 셋째 절 1".length());
  }

  /// What follows the running head and the folio, without the contents.
  private static String body(List<String> pages, int page) {
    String text = pages.get(page);
    return page == 0
        ? text.replace(contents(pages), "")
        : text.substring(text.indexOf('\n', text.indexOf(" / ")) + 1);
  }
}
