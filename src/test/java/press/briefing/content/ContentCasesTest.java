package press.briefing.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.briefing.diagnostic.Catalogue;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.gate.DiskGate;
import press.briefing.gate.Gate;
import press.briefing.language.Language;

/// Reads the files of each folder in `cases`, and compares all problems with its `diagnostics.txt`.
final class ContentCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final String EXPECTED = "diagnostics.txt";
  private static final Catalogue KO = Catalogue.of("ko");
  private static final Catalogue EN = Catalogue.of("en");

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(EXPECTED)))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsWhatIsWrong(String name) throws IOException {
    Path folder = CASES.resolve(name);
    String report = report(folder);
    if (Boolean.getBoolean("record")) {
      Files.writeString(folder.resolve(EXPECTED), report);
    }
    assertEquals(Files.readString(folder.resolve(EXPECTED)), report);
  }

  @Test
  void findsNothingWrongInTheSamplePublication() {
    assertEquals("", report(Path.of("content")));
    assertTrue(Files.exists(Path.of("content/briefing.yaml")));
  }

  static String report(Path folder) {
    Diagnostics problems = new Diagnostics();
    Gate gate = new DiskGate(folder);
    new PublicationReader(gate).read(problems);
    read(gate, "", problems);
    gate.folders("").forEach(issue -> read(gate, issue, problems));
    return problems.sorted().stream().map(ContentCasesTest::write).collect(Collectors.joining());
  }

  private static void read(Gate gate, String folder, Diagnostics problems) {
    String prefix = folder.isEmpty() ? "" : folder + "/";
    new CheckpointReader(gate).read(prefix + "checkpoints.yaml", problems);
    for (String name : gate.files(folder)) {
      if (name.endsWith(".md")) {
        Optional<Language> language = Language.ofTag(name.replace(".md", ""));
        new ManuscriptReader(gate).read(prefix + name, folder, language, problems);
      }
    }
  }

  private static String write(Diagnostic each) {
    return """
    %s %s %s
      %s
      %s
      %s
      %s
    """
        .formatted(
            each.place(),
            each.severity().word(),
            each.code().word(),
            KO.message(each),
            KO.hint(each),
            EN.message(each),
            EN.hint(each));
  }
}
