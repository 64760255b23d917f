package press.briefing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.diagnostic.Diagnostics;

final class SourceFinderTest {
  private final Diagnostics problems = new Diagnostics();
  @TempDir private Path folder;

  private void files(String... paths) throws IOException {
    for (String path : paths) {
      Files.createDirectories(folder.resolve(path).resolveSibling(""));
      Files.writeString(folder.resolve(path), "# T\n");
    }
  }

  private String found(String path) {
    Optional<SourceFolder> found = new SourceFinder(problems).find(folder.resolve(path));
    return found
        .map(source ->
            source.issues().stream()
                .map(each -> each.id() + written(each))
                .collect(Collectors.joining(" ")))
        .orElse("none");
  }

  private static String written(IssueFiles issue) {
    return issue.manuscripts().stream()
        .map(each -> each.path() + each.language().map(language -> ":" + language).orElse(""))
        .collect(Collectors.joining(",", "[", "]"));
  }

  @Test
  void folderWithAManuscriptIsAnIssue() throws IOException {
    files("2026-11/ko.md", "2026-11/en.md", "2026-11/more/ko.md");
    assertEquals("2026-11[ko.md:KO,en.md:EN]", found("2026-11"));
  }

  @Test
  void folderOfIssuesIsAPublication() throws IOException {
    files("b/ko.md", "a/en.md", "_old/ko.md", ".x/ko.md", "data/ko.md", "pages/ko.md", "c/x.md");
    assertEquals("a[a/en.md:EN] b[b/ko.md:KO]", found(""));
  }

  @Test
  void manuscriptIsAnIssueAlone() throws IOException {
    files("호/ko.md", "호/en.md", "power.en.md", "note.md");
    assertEquals("호[ko.md:KO]", found("호/ko.md"));
    assertEquals("power[power.en.md:EN]", found("power.en.md"));
    assertEquals("note[note.md]", found("note.md"));
  }

  @Test
  void namesAreComposed() throws IOException {
    files(Normalizer.normalize("전력", Normalizer.Form.NFD) + "/ko.md");
    assertEquals("전력[전력/ko.md:KO]", found(""));
  }

  @Test
  void otherPathsAreNoSource() throws IOException {
    files("data.csv");
    assertEquals("none none", found("data.csv") + " " + found("absent"));
    assertEquals(
        List.of("SOURCE_KIND", "SOURCE_MISSING"),
        problems.sorted().stream().map(each -> each.code().name()).toList());
  }

  @Test
  void idsFitAddresses() {
    for (String id : List.of("2026-11", "전력_1.5", "a.b", "É")) {
      assertEquals(true, Selection.isValidId(id), id);
    }
    for (String id :
        List.of(
            "", ".", "..", "a b", "a/b", "feed", "assets", "Tags", "index.html", "a%", "1\u030a")) {
      assertEquals(false, Selection.isValidId(id), id);
    }
  }
}
