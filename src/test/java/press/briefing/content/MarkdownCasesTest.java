package press.briefing.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import press.briefing.content.markdown.MarkdownText;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.DiskGate;
import press.briefing.language.Language;

/// Every folder `cases/markdown-…` holds a text and what it is read as: `ko.md` or `en.md`, and
/// `expected.txt` with the model and the problems.
final class MarkdownCasesTest {
  private static final int FIRST_LINE = 5;

  @TestFactory
  Stream<DynamicTest> cases() throws IOException, URISyntaxException {
    Path root = Path.of(Objects.requireNonNull(getClass().getResource("/cases")).toURI());
    List<Path> folders;
    try (Stream<Path> children = Files.list(root)) {
      folders = children.filter(each -> name(each).startsWith("markdown-")).sorted().toList();
    }
    return folders.stream().map(each -> DynamicTest.dynamicTest(name(each), () -> check(each)));
  }

  private static void check(Path folder) throws IOException {
    Language language = Files.exists(folder.resolve("ko.md")) ? Language.KO : Language.EN;
    String file = language.tag() + ".md";
    Diagnostics problems = new Diagnostics();
    MarkdownText text =
        Markdown.read(
            Files.readString(folder.resolve(file)),
            new Place(file, FIRST_LINE, 1),
            language,
            new DiskGate(folder),
            problems);
    String found = ModelDump.of(text) + ModelDump.of(problems);
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("cases.write")) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }
}
