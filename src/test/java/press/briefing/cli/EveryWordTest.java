package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing of a manuscript is lost: every paragraph stands in the PDF and on the page.
class EveryWordTest {
  private static final Path ISSUE = Path.of("src/test/resources/issues/plain");

  @TempDir private Path folder;

  @Test
  void everyParagraphIsPrintedAndPublished() throws IOException {
    Path out = folder.resolve("out");
    Surroundings here = new Surroundings(Map.of(), Path.of("").toAbsolutePath(), false);
    String[] order = {"-q", "build", ISSUE.toString(), "-o", out.toString()};
    assertEquals(0, CommandLineRun.run(order, System.out, System.err, here));
    for (String language : List.of("ko", "en")) {
      List<String> paragraphs = paragraphs(ISSUE.resolve(language + ".md"));
      assertTrue(paragraphs.size() >= 10, paragraphs::toString);
      Path made = out.resolve(language + "/plain");
      assertEquals(List.of(), missing(paragraphs, html(made.resolve("index.html"))));
      assertEquals(List.of(), missing(paragraphs, pdf(made.resolve("plain." + language + ".pdf"))));
    }
  }

  private static List<String> missing(List<String> paragraphs, String text) {
    return paragraphs.stream().filter(each -> !text.contains(bare(each))).toList();
  }

  /// The manuscript's paragraphs, headings and bullets without their marks.
  private static List<String> paragraphs(Path manuscript) throws IOException {
    List<String> found = new ArrayList<>();
    for (String line : Files.readAllLines(manuscript)) {
      String words = line.replaceAll("^(#+|-) ", "").replace("**", "").strip();
      if (!words.isEmpty()) {
        found.add(words);
      }
    }
    return found;
  }

  private static String html(Path page) throws IOException {
    return bare(Jsoup.parse(Files.readString(page)).text());
  }

  private static String pdf(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      StringBuilder text = new StringBuilder();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        text.append(body(stripper.getText(document)));
      }
      return bare(text.toString());
    }
  }

  /// A page without its running head and its folio, which stand in the middle of what goes over it.
  private static String body(String page) {
    return page.replaceAll("(?m)^\\d+ / \\d+$", "");
  }

  /// Letters, digits and signs alone: how lines break is not at stake here.
  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
  }
}
