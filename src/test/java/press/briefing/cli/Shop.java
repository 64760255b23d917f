package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A working folder in which whole runs of the command line are tried.
final class Shop {
  private final Path folder;
  private Map<String, String> variables = Map.of();
  private boolean terminal;

  Shop(Path folder) {
    this.folder = folder;
  }

  Shop with(Map<String, String> newVariables) {
    variables = newVariables;
    return this;
  }

  Shop onTerminal() {
    terminal = true;
    return this;
  }

  Shop file(String path, String text) {
    try {
      Files.createDirectories(folder.resolve(path).resolveSibling(""));
      Files.writeString(folder.resolve(path), text);
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A short manuscript in both languages.
  Shop issue(String folder) {
    return file(folder + "/ko.md", "# 전력\n\n전선이 길어진다.\n\n## 전망\n\n더 길어진다.\n")
        .file(folder + "/en.md", "# Power\n\nThe wires get longer.\n\n## Outlook\n\nLonger.\n");
  }

  Outcome run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        CommandLineRun.run(
            args, stream(out), stream(err), new Surroundings(variables, folder, terminal));
    return new Outcome(
        code,
        out.toString(StandardCharsets.UTF_8).replace(folder + "/", ""),
        err.toString(StandardCharsets.UTF_8).replace(folder + "/", ""));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  /// All files below a folder with their bytes, read as Latin-1 so that any byte is a character.
  Map<String, String> tree(String below) {
    Path root = folder.resolve(below);
    try (Stream<Path> all = Files.walk(root)) {
      Map<String, String> files = new TreeMap<>();
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(each).toString(), Files.readString(each, StandardCharsets.ISO_8859_1));
      }
      return files;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The names right inside the working folder, hidden ones too.
  List<String> names() {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(each -> each.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Path path(String path) {
    return folder.resolve(path);
  }

  /// What a run has left: its exit code and what it said.
  record Outcome(int code, String out, String err) {
    Outcome ends(int expected) {
      assertEquals(expected, code, () -> out + err);
      return this;
    }
  }
}
