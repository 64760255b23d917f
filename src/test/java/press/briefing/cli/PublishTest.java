package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `briefing publish` by whole runs.
final class PublishTest {
  @TempDir private Path folder;
  private Shop shop;

  @BeforeEach
  void build() {
    shop = new Shop(folder);
    shop.issue("content/a");
    shop.run("build", "--to", "pdf").ends(0);
  }

  private void change() {
    shop.file("content/a/en.md", "# Power\n\nThe wires get shorter.\n\n## Outlook\n\nLonger.\n");
    shop.run("build", "--to", "pdf").ends(0);
  }

  /// Numbers that depend on templates and fonts stand as `#`.
  private static String even(String text) {
    return text.replaceAll(
            "\\d+ as they were \\([^)]* to move\\)|그대로인 파일 \\d+개\\([^)]*\\)|\"unchanged\":\\d+",
            "#")
        .replaceAll("(\"(bytes|seconds)\":)[0-9.]+", "$1#");
  }

  @Test
  void theSiteIsAllOfTheOutputButItsRecord() {
    shop.run("build").ends(0);
    shop.run("publish", "--to", "site").ends(0);
    Map<String, String> site = new TreeMap<>(shop.tree("site"));
    Map<String, String> out = new TreeMap<>(shop.tree("out"));
    out.remove(".briefing-output");
    site.remove(".briefing-release");
    assertEquals(out, site);
    assertEquals(List.of("content", "out", "site"), shop.names());
  }

  @Test
  void runsAreToldInEnglish() {
    shop.run("publish", "out", "--to", "site", "-q").ends(0);
    assertEquals(
        "site: release 1 holds the same already; there is nothing to do.\n",
        shop.run("publish", "--to", "site").ends(0).out());
    change();
    String told =
        """
        ~ en/a/a.en.pdf
        %s 0 new, 1 changed, 0 removed, #. One can go back to 1.
        """;
    assertEquals(
        told.formatted("site: release 2 would be published; nothing was touched."),
        even(shop.run("publish", "--to", "site", "--plan").ends(0).out()));
    assertEquals(
        told.formatted("site: release 2 is published."),
        even(shop.run("publish", "--to", "site").ends(0).out()));
    assertEquals(
        """
        ~ en/a/a.en.pdf
        site: back at release 1. 0 new, 1 changed, 0 removed, #. There is none to go back to.
        """,
        even(shop.run("publish", "--to", "site", "--rollback").ends(0).out()));
  }

  @Test
  void runsAreToldInKorean() {
    shop.with(Map.of("LANG", "ko_KR.UTF-8"));
    shop.run("publish", "--to", "site", "-q").ends(0);
    change();
    assertEquals(
        """
        ~ en/a/a.en.pdf
        site: 릴리스 2번을 게시했습니다. 새 파일 0개, 바뀐 파일 1개, 없앤 파일 0개, #. 되돌릴 수 있는 릴리스: 1번.
        """,
        even(shop.run("publish", "--to", "site").ends(0).out()));
    shop.run("publish", "--to", "site", "--rollback").ends(0);
    assertEquals(
        """
        error: site: 이보다 앞선 릴리스가 없습니다
            올바른 결과를 새로 게시하세요. 앞선 릴리스를 몇 개 남길지는 --keep으로 정합니다.
        오류 1개, 경고 0개. 게시된 것은 그대로입니다.
        """,
        shop.run("publish", "--to", "site", "--rollback").ends(2).err());
  }

  @Test
  void scriptsGetOneObject() {
    shop.run("publish", "--to", "site").ends(0);
    change();
    assertEquals(
        """
        {"version":1,"release":2,"changes":[\
        {"change":"changed","path":"en/a/a.en.pdf","bytes":#}],\
        #,"kept":[1],"diagnostics":[],"seconds":#}
        """,
        even(shop.run("publish", "--to", "site", "--format", "json").ends(0).out()));
    String hint = "Going back needs no OUT. Write: briefing publish --to DIR --rollback";
    assertEquals(
        """
        {"version":1,"changes":[],"diagnostics":[{"severity":"error","code":"usage.back",\
        "message":"“out” does not belong here","hint":"%s"}],"seconds":#}
        """
            .formatted(hint),
        even(
            shop.run("publish", "out", "--to", "site", "--rollback", "--format=json")
                .ends(2)
                .out()));
    assertEquals(
        Set.of("version", "changes", "diagnostics", "seconds"),
        keys(shop.run("publish", "--teo", "site", "--format", "json").ends(2).out()));
  }

  private static Set<String> keys(String json) {
    return new TreeMap<>(
            Map.of(
                "version", json.contains("\"version\":1"),
                "changes", json.contains("\"changes\":[]"),
                "diagnostics", json.contains("\"code\":\"usage.option\""),
                "seconds", json.contains("\"seconds\":0.00")))
        .entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
  }

  @Test
  void draftsNeedAWord() {
    shop.file("content/b/en.md", "---\ndraft: true\n---\n# Later\n\nNot yet.\n");
    shop.run("build", "--to", "pdf", "--draft").ends(0);
    assertEquals(
        """
        error: out holds drafts: b
            Build it once without --draft. To publish drafts on purpose, add --draft.
        1 error, 0 warnings. What is published is as it was.
        """,
        shop.run("publish", "--to", "site").ends(1).err());
    assertEquals(List.of("content", "out"), shop.names());
    shop.run("publish", "--to", "site", "--draft").ends(0);
    shop.run("build", "--to", "pdf").ends(0);
    shop.run("publish", "--to", "site").ends(0);
    assertFalse(shop.tree("site").containsKey("en/b/b.en.pdf"));
  }

  @Test
  void whatErrorsWereForgivenInIsADraft() {
    shop.file("content/b/en.md", "# Wrong\n\nIt is {{ unknown }}.\n");
    shop.run("build", "--to", "pdf", "--draft").ends(0);
    assertEquals(
        "error: out holds drafts: a, b",
        shop.run("publish", "--to", "site").ends(1).err().lines().findFirst().orElse(""));
  }

  @Test
  void anIssueBeforeItsTimeNeedsAWord() {
    shop.file("content/b/en.md", "---\npublish-at: 2999-01-01\n---\n# Far\n\nNot yet.\n");
    shop.run("build", "--to", "pdf").ends(0);
    assertEquals(
        "error: the issue “b” is not to appear before 2999-01-01T00:00+09:00",
        shop.run("publish", "--to", "site").ends(1).err().lines().findFirst().orElse(""));
    shop.run("build", "--to", "pdf", "--as-of", "2026-11-23").ends(0);
    shop.run("publish", "--to", "site").ends(0);
  }

  @Test
  void partialBuildsKeepWhatTheyKnowOfDrafts() {
    shop.file("content/b/en.md", "---\ndraft: true\n---\n# Later\n\nNot yet.\n");
    shop.run("build", "--to", "pdf", "--draft").ends(0);
    shop.run("build", "--to", "pdf", "--issue", "a").ends(0);
    shop.run("publish", "--to", "site").ends(1);
  }
}
