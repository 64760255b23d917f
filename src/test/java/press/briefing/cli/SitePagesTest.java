package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.tree.Json;

/// The site around the issues, made by whole runs.
class SitePagesTest {
  private static final String HOSTILE = "\"'></title><script>alert(1)</script><img src=x>&${1+1}";
  private static final Pattern LINK = Pattern.compile(" (?:href|src)=\"([^\"#]*)(#[^\"]*)?\"");

  @TempDir private Path folder;
  private Shop shop;

  @BeforeEach
  void open() {
    shop =
        new Shop(folder)
            .file("content/briefing.yaml", briefing("base-url: https://example.org/산업/\n"))
            .file("content/pages/about.ko.md", "# 소개\n\n‘{{ capex }}’은(는) 지어낸 값이다.\n")
            .file("content/indicators.yaml", indicators("설비투자"))
            .file("content/capex.csv", "period,value\n2026Q2,105.2\n2026Q3,116.4\n")
            .file("content/2026-08-31-a/ko.md", issue("여름", "전력"))
            .file("content/2026-11-23-b/ko.md", issue("가을", "C++, 전력"))
            .file("content/2026-11-23-b/en.md", issue("Autumn", "Power"))
            .file("content/2026-11-23-b/checkpoints.yaml", checkpoints());
  }

  private static String briefing(String more) {
    return "title: {ko: 산업 브리핑, en: Industry Briefing}\nlanguages: [ko, en]\n" + more;
  }

  private static String indicators(String name) {
    return """
    capex:
      name: {ko: %s, en: Capital expenditure}
      unit: USD
      scale: billion
      source: {name: {ko: 공시, en: Filings}, url: https://example.org/filings}
      data: {file: capex.csv, period: period, value: value}
    """
        .formatted(name);
  }

  private static String checkpoints() {
    return """
    - id: capex-up
      watch: {ko: 투자 확대, en: Higher spending}
      trigger: capex > 100
    """;
  }

  private static String issue(String title, String tags) {
    return "---\ntags: ["
        + tags
        + "]\n---\n# "
        + title
        + "\n\n{{ capex }}\n\n## 둘째 [링크](#x)\n\n글\n";
  }

  private Map<String, String> built() {
    shop.run("build", "--to", "html").ends(0);
    Map<String, String> files = new TreeMap<>();
    shop.tree("out")
        .forEach((path, bytes) ->
            files.put(
                path,
                new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)));
    return files;
  }

  private static String at(Map<String, String> files, String path) {
    assertTrue(files.containsKey(path), () -> path + " is not in " + files.keySet());
    return Objects.requireNonNull(files.get(path));
  }

  @Test
  void everyLinkLeadsToAFile() {
    shop.file("content/briefing.yaml", briefing(""));
    Map<String, String> files = built();
    List<String> broken = new ArrayList<>();
    files.forEach((path, text) -> {
      Matcher link = LINK.matcher(path.endsWith(".html") ? text : "");
      while (link.find()) {
        String to = link.group(1);
        URI target = URI.create("file:/" + encoded(path)).resolve(encoded(to));
        String file = target.getPath().substring(1);
        if (!to.isEmpty() && !to.matches("(https?|mailto):.*") && !files.containsKey(file)) {
          broken.add(path + " → " + to);
        }
      }
    });
    assertEquals(List.of(), broken);
  }

  private static String encoded(String path) {
    return URI.create(path.replace(" ", "%20")).toASCIIString();
  }

  @Test
  void alternatesAreThoseThatAreThere() {
    Map<String, String> files = built();
    assertEquals(
        """
        <link rel="alternate" hreflang="ko" href="https://example.org/%EC%82%B0%EC%97%85/ko/2026-11-23-b/"/>\
        <link rel="alternate" hreflang="en" href="https://example.org/%EC%82%B0%EC%97%85/en/2026-11-23-b/"/>\
        <link rel="alternate" hreflang="x-default" href="https://example.org/%EC%82%B0%EC%97%85/ko/2026-11-23-b/"/>\
        """,
        String.join(
            "",
            Pattern.compile("<link rel=\"alternate\" hreflang[^>]*>")
                .matcher(at(files, "en/2026-11-23-b/index.html"))
                .results()
                .map(each -> each.group())
                .toList()));
    String alone = at(files, "ko/2026-08-31-a/index.html");
    assertFalse(alone.contains("hreflang"));
    assertTrue(
        alone.contains(
            "<a href=\"../../en/index.html\" lang=\"en\">English</a> "
                + "<span class=\"only\">번역 없음</span>"));
    assertTrue(
        at(files, "en/index.html")
            .contains(
                "<a href=\"../ko/2026-08-31-a/index.html\" lang=\"ko\" hreflang=\"ko\">여름</a> "
                    + "<span class=\"only\">Published in Korean only</span>"));
  }

  @Test
  void aCheckpointThatOneLanguageDoesNotTellYetHasNoAlternate() {
    built();
    String more = checkpoints().replace("capex-up", "capex-down").replace('>', '<');
    shop.file("content/2026-11-23-b/checkpoints.yaml", checkpoints() + more);
    shop.run("build", "--to", "html", "--lang", "ko").ends(0);
    Map<String, String> files = shop.tree("out");
    assertFalse(files.containsKey("en/checkpoints/capex-down/index.html"));
    assertFalse(at(files, "ko/checkpoints/capex-down/index.html").contains("en/checkpoints/"));
    assertTrue(at(files, "sitemap.xml").contains("ko/checkpoints/capex-down/"));
    assertFalse(at(files, "sitemap.xml").contains("en/checkpoints/capex-down/"));
    assertTrue(at(files, "sitemap.xml").contains("en/checkpoints/capex-up/"));
  }

  @Test
  void indicatorsAndCheckpointsHaveTheirLives() {
    Map<String, String> files = built();
    String capex = at(files, "en/indicators/capex/index.html");
    assertTrue(capex.contains("<td class=\"right\">USD 105.2 billion</td><td>Q2 2026</td>"), capex);
    assertTrue(capex.contains("<td class=\"right\">USD 116.4 billion</td><td>Q3 2026</td>"), capex);
    assertEquals(
        """
        period,value,unit,status\r
        2026Q2,105200000000,USD,\r
        2026Q3,116400000000,USD,\r
        """,
        at(files, "indicators/capex.csv"));
    assertTrue(at(files, "ko/checkpoints/capex-up/index.html").contains("조건 충족"));
    String about = at(files, "ko/pages/about.html");
    assertTrue(about.contains("1,164억 달러’</span>는 지어낸 값이다."), about);
  }

  @Test
  void everyEditionHasItsPicture() {
    Map<String, String> files = built();
    Matcher named =
        Pattern.compile(
                "<meta property=\"og:image\" content=\"https://example.org/[^/]*/(assets/posters/[^\"]*)\"/>")
            .matcher(at(files, "en/2026-11-23-b/index.html"));
    assertTrue(named.find());
    assertTrue(at(files, named.group(1)).startsWith("\uFFFDPNG"));
    assertEquals(
        3, files.keySet().stream().filter(each -> each.startsWith("assets/posters/")).count());
    assertEquals(files, built());
    shop.file("content/briefing.yaml", briefing(""));
    assertFalse(built().keySet().stream().anyMatch(each -> each.startsWith("assets/posters/")));
  }

  @Test
  void theTopPageLeadsIntoEachLanguage() {
    Map<String, String> files = built();
    String top = at(files, "index.html");
    assertTrue(top.contains("<a href=\"ko/index.html\" hreflang=\"ko\"><b>한국어</b>"), top);
    assertTrue(top.contains("<a href=\"en/index.html\" hreflang=\"en\"><b>English</b>"), top);
    assertTrue(
        top.contains(
            "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://example.org/%EC%82%B0%EC%97%85/\"/>"));
    assertFalse(top.contains("http-equiv=\"refresh\""));
    assertFalse(top.contains("<script src"));
  }

  @Test
  void neighboursAreThoseOfTheLanguage() {
    Map<String, String> files = built();
    assertTrue(
        at(files, "ko/2026-08-31-a/index.html")
            .contains("<a rel=\"next\" href=\"../../ko/2026-11-23-b/index.html\">"));
    assertFalse(at(files, "en/2026-11-23-b/index.html").contains("rel=\"prev\""));
  }

  @Test
  void aSeriesLeadsFromPartToPart() {
    String first = "---\nseries: 전력 연재\ntags: [전력]\n---\n# 여름\n\n글\n";
    shop.file("content/2026-08-31-a/ko.md", first)
        .file("content/2026-11-23-b/ko.md", first.replace("여름", "가을"));
    Map<String, String> files = built();
    String path = "ko/pages/series/전력-연재/index.html";
    String page = at(files, path);
    assertTrue(page.indexOf("여름</a>") < page.indexOf("가을</a>"), page);
    assertTrue(page.contains("\"@type\":\"CreativeWorkSeries\",\"name\":\"전력 연재\""), page);
    String part = at(files, "ko/2026-11-23-b/index.html");
    assertTrue(
        part.contains(
            "<p><span>연재 2/2</span> <a href=\"../../"
                + path
                + "\">전력 연재</a></p>"
                + "<a href=\"../../ko/2026-08-31-a/index.html\"><span>앞 글</span> 여름</a></nav>"),
        part);
    assertTrue(at(files, "sitemap.xml").contains("/ko/pages/series/%EC%A0%84"));
    assertFalse(at(files, "en/index.html").contains("pages/series"));
  }

  @Test
  void partsTogetherGiveTheWhole() {
    shop.run("build", "-o", "whole", "--to", "html").ends(0);
    shop.run("build", "--issue", "2026-11-23-b", "--lang", "ko", "--to", "html").ends(0);
    shop.run("build", "--issue", "2026-08-31-a", "--to", "html").ends(0);
    shop.run("build", "--issue", "2026-11-23-b", "--to", "html").ends(0);
    assertEquals(shop.tree("whole"), shop.tree("out"));
  }

  @Test
  void feedsAreWellFormedAndWhole() throws Exception {
    Map<String, String> files = built();
    Document atom = parsed(at(files, "ko/feed/atom.xml"));
    NodeList entries = atom.getElementsByTagName("entry");
    assertEquals(2, entries.getLength());
    Element first = (Element) entries.item(0);
    assertEquals("가을", first.getElementsByTagName("title").item(0).getTextContent());
    String content = first.getElementsByTagName("content").item(0).getTextContent();
    String address = "https://example.org/%EC%82%B0%EC%97%85/ko/2026-11-23-b/";
    assertTrue(content.contains("1,164억 달러"), content);
    assertTrue(content.contains("<a href=\"" + address + "#x\">링크</a>"), content);
    assertEquals(
        "2026-11-23T00:00:00+09:00", atom.getElementsByTagName("updated").item(0).getTextContent());
    Diagnostics problems = new Diagnostics();
    assertTrue(Json.parse(at(files, "en/feed/feed.json"), Place.NOWHERE, problems).isPresent());
    assertEquals(List.of(), problems.sorted());
    Document map = parsed(at(files, "sitemap.xml"));
    assertEquals(13, map.getElementsByTagName("url").getLength());
    assertTrue(at(files, "robots.txt").contains("Sitemap: https://example.org/"));
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  @Test
  void feedsHoldTheNewestTwenty() {
    for (int day = 1; day <= 25; day++) {
      shop.file("content/2025-03-%02d-n/ko.md".formatted(day), "# " + day + "일\n\n글\n");
    }
    String feed = at(built(), "ko/feed/atom.xml");
    List<String> titles =
        Pattern.compile("<entry><title>([^<]*)</title>")
            .matcher(feed)
            .results()
            .map(each -> each.group(1))
            .toList();
    assertEquals(20, titles.size(), feed);
    assertEquals(List.of("가을", "여름", "25일"), titles.subList(0, 3));
    assertEquals("8일", titles.getLast());
  }

  @Test
  void withoutAnAddressThereAreNoFeeds() {
    shop.file("content/briefing.yaml", briefing(""));
    Map<String, String> files = built();
    assertFalse(files.keySet().stream().anyMatch(each -> each.matches(".*(xml|json|txt)")));
    assertFalse(at(files, "ko/index.html").contains("https://example.org/"));
  }

  @Test
  void hostileTextsStayTexts() throws Exception {
    String quoted = "'" + HOSTILE.replace("'", "''") + "'";
    shop.file("content/briefing.yaml", "title: " + quoted + "\nbase-url: https://example.org/\n")
        .file("content/pages/about.ko.md", "---\ntitle: " + quoted + "\n---\n" + HOSTILE + "\n")
        .file("content/indicators.yaml", indicators(quoted))
        .file(
            "content/2026-11-23-b/checkpoints.yaml",
            "- id: x\n  watch: " + quoted + "\n  trigger: capex > 1\n")
        .file(
            "content/2026-11-23-b/ko.md",
            "---\ntitle: %s\nstandfirst: %s\ntags: [%s]\nauthors: [%s]\n---\n{{ capex }}\n"
                .formatted(quoted, quoted, quoted, quoted));
    for (Map.Entry<String, String> file : built().entrySet()) {
      String text = file.getValue();
      if (file.getKey().endsWith(".html")) {
        parsed(text.replace("<!DOCTYPE html>", ""));
        String less = text.replaceAll("<script (src=\"[./a-z0-9-]*\" defer|type)=[^>]*>", "");
        assertFalse(less.contains("<script"), file.getKey());
        assertFalse(text.contains("<img src=\"?x"), file.getKey());
        assertFalse(text.contains("alert(1)</script>"), file.getKey());
      }
    }
  }
}
