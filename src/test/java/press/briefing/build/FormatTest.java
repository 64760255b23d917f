package press.briefing.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Sources stand as google-java-format sets them. To set them so: `mvn -Dquick -Dtest=FormatTest
/// -Dformat test`.
class FormatTest {
  private static final boolean MEND = Boolean.getBoolean("format");
  private static final int FILES_AT_LEAST = 200;

  @Test
  void sourcesAreFormatted() throws IOException, FormatterException {
    List<Path> sources = sources();
    assertTrue(sources.size() >= FILES_AT_LEAST, () -> sources.size() + " sources");
    List<Path> astray = new ArrayList<>();
    for (Path source : sources) {
      String text = Files.readString(source);
      String formatted = format(text);
      if (!formatted.equals(text)) {
        astray.add(source);
        if (MEND) {
          Files.writeString(source, formatted);
        }
      }
    }
    assertEquals(List.of(), MEND ? List.of() : astray);
  }

  private static String format(String text) throws FormatterException {
    String imported = RemoveUnusedImports.removeUnusedImports(text);
    String ordered = ImportOrderer.reorderImports(imported, JavaFormatterOptions.Style.GOOGLE);
    return new Formatter().formatSource(ordered);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(each -> each.toString().endsWith(".java")).sorted().toList();
    }
  }
}
