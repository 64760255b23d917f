package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.site.font.PageFonts;

final class BuildTest {
  private static final Pattern FONT = Pattern.compile("url\\(\"../../([^\"]*)\"\\)");

  @TempDir private Path folder;
  private Shop shop;

  @BeforeEach
  void open() {
    shop = new Shop(folder);
  }

  private Set<String> made() {
    return withoutParts(shop.tree("out").keySet());
  }

  /// Files whose names their content gives are left out.
  private static Set<String> withoutParts(Set<String> files) {
    Set<String> others = new TreeSet<>(files);
    others.removeIf(each -> each.matches("assets/.*|../search/.*\\.js"));
    return others;
  }

  @Test
  void publicationBecomesPagesAndPdfs() {
    Shop.Outcome outcome = shop.issue("content/a").issue("content/b").run("build").ends(0);
    assertEquals(
        Set.of(
            ".briefing-output",
            "404.html",
            "_headers",
            "index.html",
            "en/index.html",
            "en/assets/fonts.css",
            "en/search/index.html",
            "ko/index.html",
            "ko/assets/fonts.css",
            "ko/search/index.html",
            "en/a/index.html",
            "en/a/a.en.pdf",
            "en/b/index.html",
            "en/b/b.en.pdf",
            "ko/a/index.html",
            "ko/a/a.ko.pdf",
            "ko/b/index.html",
            "ko/b/b.ko.pdf"),
        made());
    assertEquals("", outcome.err());
    assertTrue(
        outcome.out().startsWith("out/en/a/index.html\nout/en/a/a.en.pdf  1 page\n"),
        outcome.out());
    assertEquals(List.of("content", "out"), shop.names());
  }

  @Test
  void partialOrderCarriesTheRestOver() throws IOException {
    shop.issue("content/a").issue("content/b").run("build").ends(0);
    Map<String, String> before = shop.tree("out");
    shop.file("content/a/ko.md", "# 다른 제목\n\n글\n").issue("content/c");
    shop.run("build", "--issue", "a", "--lang", "ko", "--to", "html").ends(0);
    Map<String, String> after = shop.tree("out");
    assertEquals(withoutParts(before.keySet()), withoutParts(after.keySet()));
    Set<String> changed = withoutParts(after.keySet());
    changed.removeIf(each -> Objects.equals(before.get(each), after.get(each)));
    assertEquals(
        Set.of(
            ".briefing-output",
            "index.html",
            "ko/assets/fonts.css",
            "ko/index.html",
            "ko/a/index.html",
            "ko/b/index.html",
            "ko/search/index.html"),
        changed);
    assertTrue(Files.exists(shop.path("out/ko/a/a.ko.pdf")));
    assertEquals(fonts(before, "en/"), fonts(after, "en/"));
    assertNotEquals(fonts(before, "ko/a/"), fonts(after, "ko/a/"));
    assertEquals(linkedFonts(), fonts(after, ""));
  }

  private static Set<String> fonts(Map<String, String> tree, String of) {
    Set<String> fonts = new TreeSet<>(tree.keySet());
    fonts.removeIf(each -> !each.startsWith("assets/fonts/" + of));
    return fonts;
  }

  private Set<String> linkedFonts() throws IOException {
    Set<String> linked = new TreeSet<>();
    for (String page : shop.tree("out").keySet()) {
      if (page.endsWith(".html")) {
        linked.addAll(PageFonts.linked(Files.readString(shop.path("out/" + page))));
      } else if (page.endsWith("/assets/fonts.css")) {
        String css = Files.readString(shop.path("out/" + page));
        FONT.matcher(css).results().map(each -> each.group(1)).forEach(linked::add);
      }
    }
    return linked;
  }

  /// Nothing but what depends on an issue is touched when it has changed, and be it by a new letter
  /// in its title.
  @Test
  void onlyWhatDependsOnAChangeIsTouched() throws IOException {
    String tags = "---\ntags: [%s]\n---\n# %s\n\n글\n";
    shop.issue("content/d").issue("content/c").issue("content/b").issue("content/a");
    shop.file("content/a/ko.md", tags.formatted("전선", "가")).run("build").ends(0);
    Map<String, FileTime> first = times();
    shop.run("build").ends(0);
    assertEquals(first, times());
    shop.file("content/a/ko.md", tags.formatted("전선", "뙤약볕")).run("build").ends(0);
    Map<String, FileTime> second = times();
    second.entrySet().removeAll(first.entrySet());
    assertEquals(
        Set.of(
            ".briefing-output",
            "index.html",
            "ko/a/a.ko.pdf",
            "ko/a/index.html",
            "ko/assets/fonts.css",
            "ko/b/index.html",
            "ko/index.html",
            "ko/search/index.html",
            "ko/tags/전선/index.html"),
        withoutParts(second.keySet()));
    second
        .keySet()
        .removeIf(each -> each.matches("(ko/|index|assets/fonts/(ko/([ab]/)?|index/)\\w).*"));
    assertEquals(Set.of(".briefing-output"), second.keySet());
  }

  private Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    for (String path : shop.tree("out").keySet()) {
      times.put(path, Files.getLastModifiedTime(shop.path("out/" + path)));
    }
    return times;
  }

  @Test
  void partsTogetherGiveTheWhole() {
    shop.issue("content/a").issue("content/b").run("build", "-o", "whole").ends(0);
    shop.run("build", "--issue", "a").ends(0);
    shop.run("build", "--issue", "b", "--to", "pdf").ends(0);
    shop.run("build", "--issue", "b", "--to", "html").ends(0);
    assertEquals(shop.tree("whole"), shop.tree("out"));
  }

  @Test
  void partialOrdersCarryDataFiles() {
    String manuscript = "# 값\n\n```chart\ntype: line\nindicators: [capex]\n```\n\n- 볼 것 {#c}\n";
    for (String issue : List.of("a", "b")) {
      shop.file("content/" + issue + "/ko.md", manuscript)
          .file("content/" + issue + "/en.md", manuscript.replace("값", "Values"));
    }
    shop.file("content/capex.csv", "period,value\n2026Q2,105.2\n2026Q3,116.4\n")
        .file(
            "content/indicators.yaml",
            "capex: {name: {ko: 투자, en: Spending}, unit: USD,"
                + " data: {file: capex.csv, period: period, value: value}}\n");
    shop.run("build").ends(0);
    Map<String, String> whole = shop.tree("out");
    Set<String> data = new TreeSet<>(whole.keySet());
    data.removeIf(each -> !each.matches("(ko|en)/./.-1\\.csv"));
    assertEquals(Set.of("en/a/a-1.csv", "en/b/b-1.csv", "ko/a/a-1.csv", "ko/b/b-1.csv"), data);
    shop.run("build", "--issue", "a").ends(0);
    assertEquals(whole, shop.tree("out"));
    shop.run("build", "--lang", "en").ends(0);
    assertEquals(whole, shop.tree("out"));
    shop.run("build", "--to", "pdf").ends(0);
    assertEquals(whole, shop.tree("out"));
  }

  @Test
  void wholeOrderLeavesNoStaleFile() throws IOException {
    shop.issue("content/a").issue("content/b").run("build").ends(0);
    Files.delete(shop.path("content/b/en.md"));
    Files.delete(shop.path("content/b/ko.md"));
    shop.file("out/.nojekyll", "").run("build").ends(0);
    assertEquals(
        Set.of(
            ".briefing-output",
            ".nojekyll",
            "404.html",
            "_headers",
            "index.html",
            "en/index.html",
            "en/assets/fonts.css",
            "en/search/index.html",
            "ko/index.html",
            "ko/assets/fonts.css",
            "ko/search/index.html",
            "en/a/index.html",
            "en/a/a.en.pdf",
            "ko/a/index.html",
            "ko/a/a.ko.pdf"),
        made());
  }

  @Test
  void damagedRestIsNotCarriedOver() {
    shop.issue("content/a").issue("content/b").run("build").ends(0);
    shop.file("out/ko/b/index.html", "edited");
    Map<String, String> before = shop.tree("out");
    String err = shop.run("build", "--issue", "a").ends(3).err();
    assertTrue(err.startsWith("error: out/ko/b/index.html was changed or deleted"), err);
    assertEquals(before, shop.tree("out"));
    shop.file("out/.briefing-output", "?").run("build", "--issue", "a").ends(3);
    shop.run("build").ends(0);
    assertNotEquals("edited", shop.tree("out").get("ko/b/index.html"));
  }

  @Test
  void failureReplacesNothing() {
    shop.issue("content/a").run("build").ends(0);
    Map<String, String> before = shop.tree("out");
    String err =
        shop.file("content/a/ko.md", "# 가\n\n{{ x }}\n\n{{ y }}\n").run("build").ends(1).err();
    assertEquals(
        """
        content/a/ko.md:3:4: error: there is no indicator “x”: none is declared
            Declare it in indicators.yaml, or write the number out.
        content/a/ko.md:5:4: error: there is no indicator “y”: none is declared
            Declare it in indicators.yaml, or write the number out.
        2 errors, 1 warning. The last output is as it was.
        First error: content/a/ko.md:3:4: error: there is no indicator “x”: none is declared
        """,
        err.replaceAll("(?m)^.*(warning: .*\n.*\n)", ""));
    assertEquals(before, shop.tree("out"));
    assertEquals(List.of("content", "out"), shop.names());
  }

  @Test
  void draftRunGoesOnWithErrors() {
    shop.file("content/a/ko.md", "---\ndraft: true\n---\n# 가\n\n{{ x }}\n");
    assertTrue(
        shop.run("build").ends(1).err().contains("the manuscript is a draft and was left out"));
    shop.run("build", "--draft").ends(0);
    assertTrue(made().contains("ko/a/index.html"));
  }

  @Test
  void foreignOutputIsRefused() {
    shop.issue("content/a").file("site/index.html", "mine");
    Shop.Outcome outcome = shop.run("build", "--out", "site").ends(2);
    assertTrue(outcome.err().startsWith("error: site is not empty and was not made by"));
    assertEquals(Map.of("index.html", "mine"), shop.tree("site"));
    shop.file("plain", "").run("build", "-o", "plain").ends(2);
    shop.run("build", "-o", "plain/below").ends(2);
    shop.file("ours/.briefing-output", "")
        .issue("ours/x")
        .run("build", "ours/x", "-o", "ours")
        .ends(2);
    assertEquals(List.of("content", "ours", "plain", "site"), shop.names());
  }

  @Test
  void missingLanguageWeighsAsItIsAsked() {
    shop.file("content/a/ko.md", "# 가\n\n나\n");
    assertEquals("-v shows 1 remark.\n", shop.run("build").ends(0).err());
    shop.file("content/briefing.yaml", "languages: [ko, en]\n");
    assertTrue(
        shop.run("build").ends(0).err().contains("a/en.md: warning: there is no manuscript"));
    assertTrue(shop.run("build", "--strict").ends(1).err().contains("a/en.md: error: there is no"));
    assertTrue(
        shop.run("build", "--lang", "en").ends(1).err().contains("a/en.md: error: there is no"));
    shop.run("build", "content/a/ko.md", "--strict").ends(0);
  }

  @Test
  void issueWordsDoNotSwallowTheSource() {
    shop.issue("content/a").issue("content/b").issue("other/c").issue("other/d");
    shop.run("build", "--issue", "a", "b").ends(0);
    shop.run("build", "--issue", "c", "d", "other", "-o", "two").ends(0);
    assertTrue(Files.exists(shop.path("two/ko/d/d.ko.pdf")));
    shop.run("build", "other", "--issue", "c", "-o", "one").ends(0);
    assertFalse(Files.exists(shop.path("one/ko/d")));
    String err = shop.run("build", "--issue", "z").ends(2).err();
    assertTrue(err.startsWith("error: there is no issue “z”\n    Issues here: a, b."), err);
  }

  @Test
  void sameSourceGivesTheSameBytesEverywhere() {
    shop.issue("content/a").issue("content/b").run("build", "--jobs", "1").ends(0);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      shop.run("build", "--jobs", "4", "-o", "again").ends(0);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertEquals(shop.tree("out"), shop.tree("again"));
  }

  @Test
  void leftoversOfKilledBuildsAreCleared() {
    shop.issue("content/a").run("build").ends(0);
    shop.file(".out.briefing-staging/ko/a/index.html", "half").file(".out.briefing-lock", "1");
    shop.run("build").ends(0);
    assertEquals(List.of("content", "out"), shop.names());
  }

  @Test
  void idsMustFitAddresses() {
    shop.issue("content/two words").issue("content/feed");
    String err = shop.run("build").ends(1).err();
    assertTrue(
        err.contains("content/two words/ko.md: error: the issue id “two words” is not"), err);
    assertTrue(err.contains("content/feed/ko.md: error: the issue id “feed” is not"), err);
    shop.file("content/empty/note.txt", "").run("build", "--issue", "empty").ends(1);
  }

  @Test
  void idsDifferInMoreThanCase() {
    shop.issue("content/q3-Ärger").issue("content/Q3-ärger").issue("content/other");
    String err = shop.run("build", "--issue", "q3-Ärger").ends(1).err();
    assertTrue(
        err.startsWith(
            """
            content/q3-Ärger/ko.md: error: the issue ids “Q3-ärger” and “q3-Ärger” differ in case alone
                Not every disk and server tells them apart. Rename one of the two folders.
            """),
        err);
    shop.run("build", "--issue", "other").ends(0);
  }

  @Test
  void undecidedParticlesInTheWordsOfAThemeAreTold() {
    shop.file("content/briefing.yaml", "title: {ko: 신문, en: Paper}\n")
        .file("content/templates/default/messages_ko.properties", "issue = {}을(를) 읽는다\n")
        .file("content/a/ko.md", "---\nnumber: Xyzzy\n---\n# 전력\n\n글\n");
    String err = shop.run("build", "--to", "html").ends(0).err();
    assertTrue(
        err.startsWith(
            """
            content/templates/default/messages_ko.properties: warning: the reading of “Xyzzy” is not known, so “을(를)” cannot be decided
            """),
        err);
  }

  @Test
  void sampleOfTheLauncherBuildsWithoutARemark() {
    Path sample = Path.of("src/launch/sample").toAbsolutePath();
    assertEquals("", shop.run("build", sample.toString(), "--strict").ends(0).err());
  }

  @Test
  void manyIssuesNeedNoConfiguration() {
    List<String> ids = new ArrayList<>();
    for (int number = 1; number <= 200; number++) {
      ids.add("n" + number);
      shop.file("content/n" + number + "/ko.md", "# " + number + "호\n\n글\n");
    }
    Shop.Outcome outcome = shop.run("build", "--to", "html").ends(0);
    assertTrue(outcome.out().startsWith("Made 200 renditions in "), outcome.out());
    ids.forEach(id -> assertTrue(Files.exists(shop.path("out/ko/" + id + "/index.html")), id));
  }
}
