package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the command of each folder in `cases` that begins with `run-` in a copy of it, in English
/// and in Korean, and compares exit code and console with `expected.txt`.
class RunCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  @TempDir private Path folder;

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .map(each -> each.getFileName().toString())
          .filter(name -> name.startsWith("run-"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsWrong(String name) throws IOException {
    copy(CASES.resolve(name));
    String command = command(CASES.resolve(name).resolve("command.txt"));
    String said = run(command, "en_US.UTF-8") + run(command, "ko_KR.UTF-8");
    Path expected = CASES.resolve(name).resolve("expected.txt");
    if (Boolean.getBoolean("record")) {
      Files.writeString(expected, said);
    }
    assertEquals(Files.readString(expected), said);
  }

  private static String command(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file).strip() : "build";
  }

  private String run(String command, String locale) {
    Shop.Outcome outcome = new Shop(folder).with(Map.of("LANG", locale)).run(command.split(" "));
    return "$ LANG=%s briefing %s\n%s%sexit %d\n\n"
        .formatted(locale, command, outcome.out(), outcome.err(), outcome.code());
  }

  private void copy(Path from) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path target = folder.resolve(from.relativize(each).toString());
        if (!Files.exists(target)) {
          Files.copy(each, target);
        }
      }
    }
  }
}
