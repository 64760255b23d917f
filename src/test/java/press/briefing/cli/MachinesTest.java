package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.tree.Json;
import press.briefing.tree.Node;

/// What machines read: feeds and linked data keep the rules of their formats.
class MachinesTest {
  private static final String BASE = "https://briefing.example/";
  private static final Pattern DATA =
      Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>");

  /// What each kind of thing must say.
  private static final Map<String, Set<String>> NEEDED =
      Map.of(
          "Report",
          Set.of("headline", "inLanguage", "url", "datePublished", "publisher", "author"),
          "Dataset",
          Set.of("name", "description", "url", "distribution"),
          "DataDownload",
          Set.of("encodingFormat", "contentUrl"),
          "BreadcrumbList",
          Set.of("itemListElement"),
          "ListItem",
          Set.of("position", "name", "item"),
          "Organization",
          Set.of("name"),
          "Person",
          Set.of("name"),
          "CreativeWorkSeries",
          Set.of("name", "url", "inLanguage"));

  @TempDir private Path folder;
  private Map<String, String> files = Map.of();

  @BeforeEach
  void build() {
    Shop shop =
        new Shop(folder)
            .file(
                "content/briefing.yaml",
                "title: {ko: 산업 브리핑, en: Industry Briefing}\nbase-url: " + BASE + "\n")
            .file("content/indicators.yaml", indicators())
            .file("content/capex.csv", "period,value\n2026Q2,105.2\n2026Q3,116.4\n")
            .file("content/2026-08-31-a/ko.md", issue("여름 & <그늘>"))
            .file("content/2026-11-23-b/ko.md", issue("가을"))
            .file("content/2026-11-23-b/en.md", issue("Autumn"));
    shop.run("build").ends(0);
    files = new TreeMap<>();
    shop.tree("out")
        .forEach((path, bytes) ->
            files.put(
                path,
                new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)));
  }

  private static String indicators() {
    return """
    capex:
      name: {ko: 설비투자, en: Capital expenditure}
      unit: USD
      scale: billion
      source: {name: {ko: 공시, en: Filings}, url: https://example.org/filings}
      data: {file: capex.csv, period: period, value: value}
    """;
  }

  private static String issue(String title) {
    return """
    ---
    title: "%s"
    standfirst: 한 문장.
    tags: [전력]
    series: 전선
    authors: [김 기자, 산업 브리핑]
    ---
    {{ capex }}
    """
        .formatted(title);
  }

  private String file(String path) {
    return Objects.requireNonNull(files.get(path), path);
  }

  @Test
  void feedsKeepTheRulesOfAtom() throws Exception {
    for (String language : List.of("ko", "en")) {
      assertEquals(List.of(), AtomRules.broken(file(language + "/feed/atom.xml")), language);
    }
    String broken = file("en/feed/atom.xml").replaceFirst("<updated>[^<]*", "<updated>2026-11-23");
    assertEquals(List.of("a moment: 2026-11-23"), AtomRules.broken(broken));
  }

  @Test
  void feedsKeepTheRulesOfJsonFeed() {
    Map<?, ?> feed = (Map<?, ?>) json(file("ko/feed/feed.json"));
    assertEquals(
        Set.of("version", "title", "home_page_url", "feed_url", "language", "items"),
        feed.keySet());
    assertEquals("https://jsonfeed.org/version/1.1", feed.get("version"));
    assertEquals(BASE + "ko/feed/feed.json", feed.get("feed_url"));
    List<?> items = (List<?>) Objects.requireNonNull(feed.get("items"));
    assertEquals(2, items.size());
    for (Object each : items) {
      Map<?, ?> item = (Map<?, ?>) each;
      assertEquals(
          Set.of(
              "id",
              "url",
              "title",
              "content_html",
              "date_published",
              "summary",
              "authors",
              "tags",
              "attachments"),
          item.keySet());
      assertEquals(item.get("id"), item.get("url"));
      assertTrue(
          text(item, "date_published").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d.*"));
      assertTrue(text(item, "content_html").contains("억 달러"));
    }
  }

  @Test
  void linkedDataSaysWhatItMust() {
    Set<String> kinds = new TreeSet<>();
    List<String> missing = new ArrayList<>();
    files.forEach((path, page) -> {
      for (MatchResult script : DATA.matcher(page).results().toList()) {
        Map<?, ?> data = (Map<?, ?>) json(script.group(1));
        assertEquals("https://schema.org", data.get("@context"));
        things(data, thing -> check(path, thing, kinds, missing));
      }
    });
    assertEquals(List.of(), missing);
    assertEquals(NEEDED.keySet(), kinds);
  }

  private void check(String page, Map<?, ?> thing, Set<String> kinds, List<String> missing) {
    String kind = text(thing, "@type");
    kinds.add(kind);
    Set<String> needed = new TreeSet<>(NEEDED.getOrDefault(kind, Set.of("no such kind")));
    needed.removeAll(thing.keySet());
    needed.forEach(each -> missing.add(page + ": " + kind + " without " + each));
    for (String key : List.of("url", "item", "contentUrl")) {
      if (thing.containsKey(key) && !leads(text(thing, key))) {
        missing.add(page + ": " + kind + " leads to nothing: " + text(thing, key));
      }
    }
  }

  /// Whether an address is that of a file.
  private boolean leads(String address) {
    String path = URI.create(address).getPath();
    String file = path.endsWith("/") ? path + "index.html" : path;
    return address.startsWith(BASE) && files.containsKey(file.substring(1));
  }

  private static void things(Object value, Consumer<Map<?, ?>> each) {
    if (value instanceof Map<?, ?> map) {
      if (map.containsKey("@type")) {
        each.accept(map);
      }
      map.values().forEach(inner -> things(inner, each));
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> things(inner, each));
    }
  }

  private static String text(Map<?, ?> map, String key) {
    return String.valueOf(map.get(key));
  }

  private static Object json(String text) {
    Diagnostics problems = new Diagnostics();
    Node node = Json.parse(text, Place.NOWHERE, problems).orElseThrow();
    assertEquals(List.of(), problems.sorted());
    return plain(node);
  }

  private static Object plain(Node node) {
    return switch (node) {
      case Node.Scalar scalar -> scalar.text();
      case Node.Sequence list -> list.items().stream().map(MachinesTest::plain).toList();
      case Node.Mapping mapping -> {
        Map<String, Object> map = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> map.put(entry.key(), plain(entry.value())));
        yield map;
      }
    };
  }
}
