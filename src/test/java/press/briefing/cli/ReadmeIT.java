package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Runs every command of the README but `mvn verify`, with the built jar, and holds its two
/// languages in step.
@DisabledOnOs(OS.WINDOWS)
class ReadmeIT {
  private static final Path ROOT = Path.of("").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void everyCommandWorks() throws Exception {
    install();
    List<String> commands = commands(readme());
    assertTrue(commands.contains("./briefing build"), commands::toString);
    for (String command : commands) {
      if (!command.equals("mvn verify")) {
        run(command);
      }
    }
    for (String language : List.of("ko", "en")) {
      String id = "2026-11-ai-infrastructure";
      Path made = folder.resolve("out/" + language + "/" + id);
      assertTrue(Files.size(made.resolve("index.html")) > 0);
      assertTrue(Files.size(made.resolve(id + "." + language + ".pdf")) > 0);
    }
  }

  @Test
  void bothLanguagesShowTheSameCommands() throws IOException {
    String readme = readme();
    int korean = readme.indexOf("\n## 한국어");
    assertEquals(commands(readme.substring(0, korean)), commands(readme.substring(korean)));
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  /// The lines of its shell blocks.
  private static List<String> commands(String text) {
    List<String> commands = new ArrayList<>();
    boolean inside = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith("```")) {
        inside = line.equals("```sh");
      } else if (inside) {
        commands.add(line);
      }
    }
    return commands;
  }

  /// A working folder that looks like a clone.
  private void install() throws IOException {
    Files.createSymbolicLink(folder.resolve("briefing"), ROOT.resolve("briefing"));
    Path content = ROOT.resolve("content");
    try (Stream<Path> all = Files.walk(content)) {
      for (Path each : all.toList()) {
        Files.copy(each, folder.resolve("content").resolve(content.relativize(each).toString()));
      }
    }
  }

  private void run(String command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    Path log = folder.resolve("log");
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    int code = process.waitFor();
    String said = Files.readString(log);
    assertEquals(0, code, () -> command + "\n" + said);
  }
}
