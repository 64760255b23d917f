package press.briefing.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.pdf.Standards;
import press.briefing.pdf.StructureText;

/// The facing edition, made by whole runs.
class FacingTest {
  private static final int PAIRS = 120;
  private static final double LEVEL = 0.05;

  @TempDir private Path folder;

  private byte[] printed(String source, String issue) throws IOException {
    Shop shop = new Shop(folder);
    shop.run("build", source, "--lang", "both", "-o", "out").ends(0);
    byte[] first = Files.readAllBytes(folder.resolve(path(issue)));
    shop.run("build", source, "--lang", "both", "--to", "pdf", "-o", "again").ends(0);
    assertEquals(
        shop.tree("out").get("both/" + issue + "/" + issue + ".both.pdf"),
        shop.tree("again").get("both/" + issue + "/" + issue + ".both.pdf"));
    return first;
  }

  private static String path(String issue) {
    return "out/both/" + issue + "/" + issue + ".both.pdf";
  }

  @Test
  void sampleKeepsTheStandardsAndNamesItsPartsInBoth() throws IOException {
    String sample = Path.of("content").toAbsolutePath().toString();
    byte[] pdf = printed(sample, "2026-11-ai-infrastructure");
    assertEquals(List.of(), Standards.broken(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String first = document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle();
      assertEquals("1 돈은 어디에 먼저 앉는가 / Where the money settles first", first);
      String facts = new String(document.getDocumentCatalog().getMetadata().toByteArray(), UTF_8);
      assertTrue(facts.contains("<rdf:li>ko</rdf:li><rdf:li>en</rdf:li>"), facts);
    }
  }

  @Test
  void whateverIsInItKeepsTheStandards() throws IOException {
    for (String issue : List.of("torture", "plain")) {
      Path source = Path.of("src/test/resources/issues").resolve(issue).toAbsolutePath();
      assertEquals(List.of(), Standards.broken(printed(source.toString(), issue)), issue);
    }
  }

  /// Pairs of very different lengths, over many sheets.
  private void write() throws IOException {
    StringBuilder ko = new StringBuilder("# 나란히\n");
    StringBuilder en = new StringBuilder("# Side by side\n");
    for (int at = 0; at < PAIRS; at++) {
      if (at % 7 == 0) {
        ko.append("\n## 절 %d\n".formatted(at));
        en.append("\n## Section %d\n".formatted(at));
      }
      ko.append("\n시작%03d %s\n".formatted(at, "투자가 늘고 전선은 길어진다. ".repeat(1 + at * 5 % 13)));
      en.append(
          "\nBegin%03d %s\n"
              .formatted(at, "Money grows while wires get longer. ".repeat(1 + at * 7 % 11)));
    }
    new Shop(folder).file("long/ko.md", ko.toString()).file("long/en.md", en.toString());
  }

  @Test
  void pairsAreReadOneByOneAndStartLevel() throws IOException {
    write();
    byte[] pdf = printed("long", "long");
    assertEquals(List.of(), Standards.broken(pdf));
    String words = StructureText.words(pdf);
    int last = -1;
    for (int at = 0; at < PAIRS; at++) {
      int ko = words.indexOf("시작%03d".formatted(at), last);
      int en = words.indexOf("Begin%03d".formatted(at), ko);
      assertTrue(last < ko && ko < en, "pair " + at);
      last = en;
    }
    Map<String, Start> starts = Starts.of(pdf);
    List<String> astray = new ArrayList<>();
    for (int at = 0; at < PAIRS; at++) {
      Start ko = starts.get("시작%03d".formatted(at));
      Start en = starts.get("Begin%03d".formatted(at));
      if (ko == null || en == null || !ko.isLevel(en)) {
        astray.add(at + ": " + ko + ", " + en);
      }
    }
    assertEquals(List.of(), astray);
  }

  /// Where a word stands.
  ///
  /// @param baseline in points from the top of the sheet
  private record Start(int sheet, float x, float baseline) {
    boolean isLevel(Start other) {
      return sheet == other.sheet && x < other.x && Math.abs(baseline - other.baseline) < LEVEL;
    }
  }

  private static final class Starts extends PDFTextStripper {
    private final Map<String, Start> found = new TreeMap<>();

    static Map<String, Start> of(byte[] pdf) throws IOException {
      try (PDDocument document = Loader.loadPDF(pdf)) {
        Starts starts = new Starts();
        starts.getText(document);
        return starts.found;
      }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      for (String word : text.split(" ", -1)) {
        if (word.matches("(시작|Begin)\\d{3}")) {
          TextPosition first = positions.get(text.indexOf(word));
          found.put(word, new Start(getCurrentPageNo(), first.getXDirAdj(), first.getYDirAdj()));
        }
      }
    }
  }

  @Test
  void emptyHalvesSaySoOnce() {
    Shop shop =
        new Shop(folder)
            .file("a/ko.md", "# 가\n\n하나.\n\n- 둘\n\n> 셋\n\n넷.\n\n## 절 {#x}\n\n가.\n\n나.\n")
            .file("a/en.md", "# A\n\nOne.\n\nFour.\n");
    shop.run("build", "a", "--lang", "both", "--to", "html").ends(0);
    String both = at(shop.tree("out"), "both/a/index.html");
    String said = "<div class=\"half en\" lang=\"en\"><p class=\"only\">not translated</p>";
    assertEquals(2, both.replaceAll("\\s+<", "<").split(said, -1).length - 1, both);
    assertEquals(4, both.split("<div class=\"half en\" lang=\"en\"></div>", -1).length - 1, both);
  }

  private Shop publication() {
    return new Shop(folder)
        .issue("content/a")
        .file("content/briefing.yaml", "title: X\nbase-url: https://example.org/\n");
  }

  private static String at(Map<String, String> files, String path) {
    return files.entrySet().stream()
        .filter(each -> each.getKey().equals(path))
        .map(each -> new String(each.getValue().getBytes(ISO_8859_1), UTF_8))
        .findFirst()
        .orElseThrow(() -> new AssertionError(path + " is not in " + files.keySet()));
  }

  @Test
  void pageIsLinkedAndClaimsToBeNoTranslation() {
    Shop shop = publication();
    shop.run("build", "--lang", "ko,en,both", "--to", "html").ends(0);
    Map<String, String> files = shop.tree("out");
    String ko = at(files, "ko/a/index.html");
    assertTrue(ko.contains("<a href=\"../../both/a/index.html\">대역판</a>"), ko);
    assertEquals(3, ko.split("<link rel=\"alternate\" hreflang", -1).length - 1);
    assertFalse(ko.contains("hreflang=\"both\""), ko);
    String both = at(files, "both/a/index.html");
    String canonical = "<link rel=\"canonical\" href=\"https://example.org/both/a/\"/>";
    assertTrue(both.contains(canonical), both);
    assertFalse(both.contains("rel=\"alternate\" hreflang"), both);
    assertTrue(both.contains("<b aria-current=\"page\">대역판</b>"), both);
    assertTrue(both.contains("\"inLanguage\":[\"ko\",\"en\"]"), both);
    assertTrue(at(files, "sitemap.xml").contains("<loc>https://example.org/both/a/</loc></url>"));
  }

  @Test
  void partsTogetherGiveTheWhole() {
    Shop shop = publication();
    shop.run("build", "--lang", "ko,en,both", "-o", "whole").ends(0);
    shop.run("build", "--lang", "ko,en").ends(0);
    shop.run("build", "--lang", "both", "--to", "pdf").ends(0);
    shop.run("build", "--lang", "both", "--to", "html").ends(0);
    shop.run("build", "--lang", "ko").ends(0);
    assertEquals(shop.tree("whole"), shop.tree("out"));
  }

  @Test
  void reportCallsItBoth() {
    Shop.Outcome made = publication().run("build", "--lang", "both", "--format", "json").ends(0);
    assertTrue(
        made.out()
            .contains("\"language\":\"both\",\"format\":\"html\",\"path\":\"both/a/index.html\""),
        made.out());
    assertTrue(made.out().contains("\"path\":\"both/a/a.both.pdf\""), made.out());
  }

  @Test
  void halvesAreFoundWhereverTheOrderLeavesThem() {
    Shop shop = new Shop(folder).issue("content/a").file("content/briefing.yaml", "title: X\n");
    shop.run("build", "--lang", "both", "--to", "html").ends(0);
    assertEquals(
        List.of("both/a/index.html"),
        shop.tree("out").keySet().stream().filter(each -> each.endsWith("/a/index.html")).toList());
    String home = at(shop.tree("out"), "index.html");
    assertTrue(home.contains("<a href=\"both/a/index.html\">"), home);
    shop.run("build", "--lang", "ko", "--to", "html").ends(0);
    assertEquals(
        List.of("both/a/index.html", "ko/a/index.html"),
        shop.tree("out").keySet().stream()
            .filter(each -> each.endsWith("/a/index.html"))
            .sorted(Comparator.naturalOrder())
            .toList());
    shop.run("build", "--to", "html").ends(0);
    assertEquals(
        List.of("en/a/index.html", "ko/a/index.html"),
        shop.tree("out").keySet().stream().filter(each -> each.endsWith("/a/index.html")).toList());
  }
}
