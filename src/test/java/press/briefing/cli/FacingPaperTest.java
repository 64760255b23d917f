package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.pdf.Standards;

/// The facing edition keeps to what the theme says of paper.
class FacingPaperTest {
  private static final Path SOURCE =
      Path.of("src/test/resources/publications/facing").toAbsolutePath();

  @TempDir private Path folder;

  /// How blocks of every kind begin in the two languages.
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "첫 문단에", "The first paragraph",
          "마지막 문단은", "The last paragraph",
          "주가 많은 절", "A section of many",
          "목록의 첫째", "First of a list",
          "번호 하나", "Number one",
          "따옴표 속의", "Words in quotation",
          "알림", "Note",
          "용어", "Term",
          "작은 제목", "A small head",
          "하나", "One");

  private final Map<String, TextPosition> starts = new TreeMap<>();

  @Test
  void everyKindOfBlockBeginsLevel() throws IOException {
    new Shop(folder).run("build", SOURCE.toString(), "--lang", "both", "--to", "pdf").ends(0);
    Path file = folder.resolve("out/both/2026-11-both/2026-11-both.both.pdf");
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> positions) {
          starts.putIfAbsent(text.strip().replaceFirst("^(•|\\d\\.?) ", ""), positions.getFirst());
        }
      }.getText(document);
    }
    BEGINNINGS.forEach((ko, en) -> assertEquals(baseline(ko), baseline(en), 0.05, ko));
  }

  private double baseline(String begin) {
    return starts.entrySet().stream()
        .filter(each -> each.getKey().startsWith(begin))
        .findFirst()
        .orElseThrow(() -> new AssertionError(begin + " is not in " + starts.keySet()))
        .getValue()
        .getYDirAdj();
  }

  @Test
  void coverAndWideTablesAreSetAsTheThemeSays() throws IOException {
    new Shop(folder).run("build", SOURCE.toString(), "--lang", "both", "--to", "pdf").ends(0);
    byte[] pdf = Files.readAllBytes(folder.resolve("out/both/2026-11-both/2026-11-both.both.pdf"));
    assertEquals(List.of(), Standards.broken(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      assertEquals(List.of("표지 / Cover", "2", "3"), List.of(labels).subList(0, 3));
      PDFTextStripper cover = new PDFTextStripper();
      cover.setEndPage(1);
      String words = cover.getText(document);
      assertTrue(words.contains("나란한 글이 견뎌야 할 것"), words);
      assertTrue(words.contains("What facing text"), words);
      assertTrue(!words.contains("/"), words);
      Widest widest = new Widest();
      widest.getText(document);
      assertEquals(400, widest.found, 4, "a table of nine columns ends at the sheet's margin");
    }
  }

  private String page() throws IOException {
    new Shop(folder).run("build", "content", "--lang", "both", "--to", "html").ends(0);
    return Files.readString(folder.resolve("out/both/2026-11-both/index.html"));
  }

  @Test
  void onePictureAtTheHeadStandsOnceAndTwoFaceEachOther() throws IOException {
    try (Stream<Path> all = Files.walk(SOURCE)) {
      for (Path each : all.toList()) {
        Files.copy(each, folder.resolve("content").resolve(SOURCE.relativize(each).toString()));
      }
    }
    String one = page();
    assertTrue(one.contains("alt=\"바다 위의 달 / A moon above the sea\""), one);
    Path en = folder.resolve("content/2026-11-both/en.md");
    Files.writeString(en, Files.readString(en).replace("images/cover.png", "images/en.jpg"));
    String two = page().replaceAll("\\s+", " ");
    assertTrue(two.contains("<figure class=\"half ko\" lang=\"ko\"><img src=\"cover.png\""), two);
    assertTrue(two.contains("<figure class=\"half en\" lang=\"en\"><img src=\"en.jpg\""), two);
  }

  /// Where the last of the nine columns ends, in millimetres.
  private static final class Widest extends PDFTextStripper {
    private double found;

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      if (text.endsWith("9,288")) {
        TextPosition last = positions.getLast();
        found = (last.getXDirAdj() + last.getWidthDirAdj()) * 25.4 / 72;
      }
    }
  }
}
