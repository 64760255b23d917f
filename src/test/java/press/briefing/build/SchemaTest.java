package press.briefing.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.briefing.content.CheckpointReader;
import press.briefing.content.ManuscriptReader;
import press.briefing.content.PublicationReader;
import press.briefing.data.IndicatorReader;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.DiskGate;
import press.briefing.language.Language;
import press.briefing.tree.Node;
import press.briefing.tree.Yaml;

/// The schemas that editors complete by are those that the readers know keys and words from: a
/// wrong one is told the schema's, and each of the schema's is read.
class SchemaTest {
  private static final Path SCHEMAS = Path.of("src/main/resources/schema");
  private static final String WRONG = "zzzzzzzz";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "briefing.yaml | zzzzzzzz: 1 | briefing | properties",
        "briefing.yaml | theme: {zzzzzzzz: 1} | briefing | properties theme anyOf 1 properties",
        "indicators.yaml | a: {zzzzzzzz: 1} | indicators | additionalProperties properties",
        "indicators.yaml | a: {source: {zzzzzzzz: 1}, name: a, data: {file: a.csv}} | indicators"
            + " | additionalProperties properties source properties",
        "indicators.yaml | a: {data: {zzzzzzzz: 1}, name: a} | indicators"
            + " | additionalProperties properties data properties",
        "checkpoints.yaml | - {zzzzzzzz: 1} | checkpoints | items properties",
        "checkpoints.yaml | - {id: a, judge: {zzzzzzzz: 1}} | checkpoints"
            + " | items properties judge properties",
        "front | zzzzzzzz: 1 | front-matter | properties",
        "front | cover: {zzzzzzzz: 1} | front-matter | properties cover anyOf 1 properties",
        "front | corrections: [{zzzzzzzz: 1}] | front-matter"
            + " | properties corrections items properties",
        "chart | zzzzzzzz: 1 | chart | properties",
        "chart | reference: {zzzzzzzz: 1} | chart | properties reference properties",
        "chart | notes: [{zzzzzzzz: 1}] | chart | properties notes items properties",
        "indicators | zzzzzzzz: 1 | indicators-block | anyOf 1 properties",
        "indicators | - {zzzzzzzz: 1} | indicators-block | anyOf 0 items anyOf 1 properties",
      })
  void knowsTheKeys(String file, String text, String schema, String path) throws IOException {
    assertEquals(valid(file, text, Code.KEY_UNKNOWN, 1), names(at(schema, path)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "indicators.yaml | a: {name: a, frequency: zzzzzzzz, data: {file: a.csv}} | indicators"
            + " | additionalProperties properties frequency enum",
        "indicators.yaml | a: {name: a, good: zzzzzzzz, data: {file: a.csv}} | indicators"
            + " | additionalProperties properties good enum",
        "checkpoints.yaml | - {id: a, horizon: zzzzzzzz} | checkpoints"
            + " | items properties horizon enum",
        "chart | type: zzzzzzzz | chart | properties type enum",
        "indicators | {indicators: [a], columns: [zzzzzzzz]} | indicators-block"
            + " | anyOf 1 properties columns items enum",
      })
  void knowsTheWords(String file, String text, String schema, String path) throws IOException {
    assertEquals(valid(file, text, Code.VALUE_CHOICE, 2), names(at(schema, path)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "indicators.yaml | a: {name: a, frequency: zzzzzzzz, data: {file: a.csv}} | indicators"
            + " | additionalProperties properties frequency enum",
        "indicators.yaml | a: {name: a, good: zzzzzzzz, data: {file: a.csv}} | indicators"
            + " | additionalProperties properties good enum",
        "indicators.yaml | a: {name: a, scale: zzzzzzzz, data: {file: a.csv}} | indicators"
            + " | additionalProperties properties scale anyOf 0 enum",
        "checkpoints.yaml | - {id: a, horizon: zzzzzzzz} | checkpoints"
            + " | items properties horizon enum",
        "chart | {type: zzzzzzzz, indicators: [a]} | chart | properties type enum",
        "indicators | {indicators: [a], columns: [zzzzzzzz]} | indicators-block"
            + " | anyOf 1 properties columns items enum",
        "briefing.yaml | languages: [zzzzzzzz] | briefing"
            + " | properties languages anyOf 1 items enum",
      })
  void everyWordIsRead(String file, String text, String schema, String path) throws IOException {
    Set<String> words = names(at(schema, path));
    assertTrue(words.size() > 1, words::toString);
    for (String word : words) {
      List<Code> found =
          problems(file, text.replace(WRONG, word)).stream().map(Diagnostic::code).toList();
      assertFalse(found.contains(Code.VALUE_CHOICE), word);
      assertFalse(found.contains(Code.VALUE_KIND) || found.contains(Code.VALUE_FORM), word);
    }
  }

  /// What an error about the wrong key or word lists as valid.
  private Set<String> valid(String file, String text, Code code, int argument) throws IOException {
    assertTrue(text.contains(WRONG), text);
    List<Diagnostic> found =
        problems(file, text).stream().filter(each -> each.code() == code).toList();
    assertEquals(1, found.size(), () -> text);
    return new TreeSet<>(List.of(found.getFirst().arguments().get(argument).split(", ")));
  }

  private List<Diagnostic> problems(String file, String text) throws IOException {
    Diagnostics problems = new Diagnostics();
    DiskGate gate = new DiskGate(folder);
    switch (file) {
      case "briefing.yaml" -> {
        Files.writeString(folder.resolve(file), text + "\n");
        new PublicationReader(gate).read(problems);
      }
      case "indicators.yaml" -> {
        Files.writeString(folder.resolve(file), text + "\n");
        new IndicatorReader(gate).read(file, problems);
      }
      case "checkpoints.yaml" -> {
        Files.writeString(folder.resolve(file), text + "\n");
        new CheckpointReader(gate).read(file, problems);
      }
      case "front" -> manuscript("---\n" + text + "\n---\n", gate, problems);
      default -> manuscript("```" + file + "\n" + text + "\n```\n", gate, problems);
    }
    return problems.sorted();
  }

  private void manuscript(String text, DiskGate gate, Diagnostics problems) throws IOException {
    Files.writeString(folder.resolve("ko.md"), text);
    new ManuscriptReader(gate).read("ko.md", "a", Optional.of(Language.KO), problems);
  }

  /// A node of a schema by the keys and numbers that lead to it.
  private static Node at(String schema, String path) throws IOException {
    Diagnostics problems = new Diagnostics();
    String text = Files.readString(SCHEMAS.resolve(schema + ".schema.json"));
    Node node = Yaml.parse(text, Place.of(schema).at(1, 1), problems).orElseThrow();
    for (String step : path.split(" ")) {
      node =
          switch (node) {
            case Node.Mapping mapping ->
                mapping.entries().stream()
                    .filter(each -> each.key().equals(step))
                    .findFirst()
                    .orElseThrow()
                    .value();
            case Node.Sequence list -> list.items().get(Integer.parseInt(step));
            case Node.Scalar scalar -> throw new AssertionError(scalar.text());
          };
    }
    return node;
  }

  private static Set<String> names(Node node) {
    Stream<String> names =
        switch (node) {
          case Node.Mapping mapping -> mapping.entries().stream().map(Node.Entry::key);
          case Node.Sequence list -> list.items().stream().map(each -> ((Node.Scalar) each).text());
          case Node.Scalar scalar -> Stream.of(scalar.text());
        };
    return new TreeSet<>(names.toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void theSamplesFrontMatterNamesItsSchema(String language) throws IOException {
    Path path = Path.of("content/2026-11-ai-infrastructure/" + language + ".md");
    String second = Files.readAllLines(path).get(1);
    String comment = "# yaml-language-server: $schema=";
    assertTrue(second.startsWith(comment), second);
    assertEquals(
        SCHEMAS.resolve("front-matter.schema.json"),
        path.resolveSibling(second.substring(comment.length())).normalize());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/briefing.yaml",
        "content/indicators.yaml",
        "content/2026-11-ai-infrastructure/checkpoints.yaml"
      })
  void theSampleNamesItsSchemas(String file) throws IOException {
    Path path = Path.of(file);
    String first = Files.readAllLines(path).getFirst();
    String comment = "# yaml-language-server: $schema=";
    assertTrue(first.startsWith(comment), first);
    Path schema = path.resolveSibling(first.substring(comment.length())).normalize();
    String name = path.getFileName().toString().replace(".yaml", ".schema.json");
    assertEquals(SCHEMAS.resolve(name), schema);
    assertTrue(Files.exists(schema), schema.toString());
  }
}
