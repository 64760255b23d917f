package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A publication may begin its theme from the press's own style sheet.
class PrintStyleTest {
  @TempDir private Path folder;

  @Test
  void standardSheetsAreFineAsAPublicationsOwn() throws IOException {
    Path content = folder.resolve("content");
    Path theme = Files.createDirectories(content.resolve("templates/house"));
    for (String sheet : List.of("print.css", "facing-print.css")) {
      Files.copy(Path.of("templates/default").resolve(sheet), theme.resolve(sheet));
    }
    Files.writeString(content.resolve("briefing.yaml"), "title: {ko: 가, en: A}\ntheme: house\n");
    Files.writeString(
        Files.createDirectory(content.resolve("a")).resolve("en.md"), "# A\n\nText.\n");
    Shop.Outcome outcome = new Shop(folder).run("build", "-q");
    assertEquals("", outcome.out() + outcome.err());
    assertEquals(0, outcome.code());
  }
}
