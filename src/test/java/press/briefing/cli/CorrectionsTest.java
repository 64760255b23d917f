package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was put right stands on the page and wherever machines look for changes.
final class CorrectionsTest {
  private static final String CORRECTIONS =
      """
      corrections:
        - {date: 2026-11-25, text: "투자를 1,050억 달러로 적었으나 **1,005억 달러**이(가) 맞다."}
        - {date: 2026-11-28, text: "표의 머리를 고쳤다."}
      """;

  @TempDir private Path folder;
  private Shop shop;

  @BeforeEach
  void open() {
    shop = new Shop(folder);
    shop.file(
        "content/briefing.yaml",
        """
        title: {ko: 산업 브리핑, en: Industry Briefing}
        base-url: https://example.org/b
        languages: [ko, en]
        imprint: {ko: 편집국, en: The Desk}
        """);
    shop.file("content/a/ko.md", manuscript("authors: [김하나]\n" + CORRECTIONS, "전력"));
    shop.file("content/a/en.md", manuscript("", "Power"));
  }

  private static String manuscript(String more, String title) {
    return "---\ntitle: " + title + "\ndate: 2026-11-23\nnumber: 7\n" + more + "---\nx\n";
  }

  private String read(String path) throws Exception {
    return Files.readString(shop.path("out/" + path));
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  @Test
  void pagesListThemTheNewestFirst() throws Exception {
    shop.run("build", "--to", "html").ends(0);
    String page = read("ko/a/index.html");
    assertEquals(
        """
        <p class="label">정정</p>
        <ul><li><b><time datetime="2026-11-28">2026년 11월 28일</time></b> 표의 머리를 고쳤다.</li>\
        <li><b><time datetime="2026-11-25">2026년 11월 25일</time></b> 투자를 \
        <span class="nb">1,050억 달러</span>로 적었으나 \
        <strong><span class="nb">1,005억 달러</span></strong>가 맞다.</li></ul>
        """,
        found("id=\"corrections\">(.*?)</section>", page));
    assertEquals(
        "<a href=\"#corrections\">2026년 11월 28일 정정</a>",
        found("<p class=\"corrected\">(.*?)</p>", page));
    assertFalse(read("en/a/index.html").contains("corrections"));
  }

  @Test
  void aLineTellsHowToCite() throws Exception {
    shop.run("build", "--to", "html").ends(0);
    String line = "</article>.*?cite\">.*?<li>(.*?)</li>";
    assertEquals(
        "김하나, “전력”, 산업 브리핑 제7호, 2026년 11월 23일 (2026년 11월 28일 정정)."
            + " <a href=\"https://example.org/b/ko/a/\">https://example.org/b/ko/a/</a>",
        found(line, read("ko/a/index.html")));
    assertEquals(
        "The Desk, “Power”, Industry Briefing, no. 7, 23 November 2026."
            + " <a href=\"https://example.org/b/en/a/\">https://example.org/b/en/a/</a>",
        found(line, read("en/a/index.html")));
  }

  @Test
  void machinesAreTold() throws Exception {
    shop.run("build", "--to", "html").ends(0);
    String entry = found("<entry>(.*?)</entry>", read("ko/feed/atom.xml"));
    assertEquals("2026-11-23T00:00:00+09:00", found("<published>(.*?)<", entry));
    assertEquals("2026-11-28T00:00:00+09:00", found("<updated>(.*?)<", entry));
    assertTrue(entry.contains("표의 머리를 고쳤다."), entry);
    assertEquals(
        "2026-11-28T00:00:00+09:00",
        found("\"date_modified\":\"(.*?)\"", read("ko/feed/feed.json")));
    assertFalse(read("en/feed/feed.json").contains("date_modified"));
    String map = read("sitemap.xml");
    assertEquals("2026-11-28", found("/b/ko/a/</loc><lastmod>(.*?)<", map));
    assertEquals("2026-11-23", found("/b/en/a/</loc><lastmod>(.*?)<", map));
    assertEquals(
        "\"dateModified\":\"2026-11-28\",\"correction\":[{\"@type\":\"CorrectionComment\","
            + "\"datePublished\":\"2026-11-28\",\"text\":\"표의 머리를 고쳤다.\"},"
            + "{\"@type\":\"CorrectionComment\",\"datePublished\":\"2026-11-25\","
            + "\"text\":\"투자를 1,050억 달러로 적었으나 1,005억 달러가 맞다.\"}]",
        found("(\"dateModified.*?\\}\\])", read("ko/a/index.html")));
  }

  @Test
  void partialBuildsKeepThem() throws Exception {
    shop.run("build", "--to", "html").ends(0);
    var whole = shop.tree("out");
    shop.run("build", "--to", "html", "--lang", "en").ends(0);
    assertEquals(whole, shop.tree("out"));
  }

  @Test
  void eachNeedsADateAndAText() {
    shop.file(
        "content/a/ko.md",
        manuscript("corrections:\n  - {date: yesterday, text: 고침}\n  - {data: 1}\n", "전력"));
    assertEquals(
        """
        content/a/ko.md:6:12: error: “yesterday” is not valid for “date”
            Write it like this: 2026-11-23
        content/a/ko.md:7:5: error: the key “date” is missing
            Add it: date: 2026-11-25
        content/a/ko.md:7:5: error: the key “text” is missing
            Add it: text: …
        content/a/ko.md:7:6: error: unknown key “data”
            Did you mean “date”? Valid keys are date, text.
        4 errors, 0 warnings. The last output is as it was.
        First error: content/a/ko.md:6:12: error: “yesterday” is not valid for “date”
        """,
        shop.run("build").ends(1).err());
  }
}
