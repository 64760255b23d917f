package press.briefing.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.briefing.content.CheckpointReader;
import press.briefing.content.ManuscriptReader;
import press.briefing.content.PublicationReader;
import press.briefing.data.IndicatorReader;
import press.briefing.diagnostic.Catalogue;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.gate.DiskGate;
import press.briefing.gate.Gate;
import press.briefing.language.Language;
import press.briefing.model.Briefing;
import press.briefing.model.Issue;
import press.briefing.model.Manuscript;
import press.briefing.proof.Proofreader;

/// Assembles and proofreads the issue in each folder of `cases` that begins with `assembly-`, and
/// compares editions and problems with `expected.txt`.
class AssemblyCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Catalogue WORDS = Catalogue.of("en");

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<String> found =
          folders
              .map(folder -> folder.getFileName().toString())
              .filter(name -> name.startsWith("assembly-"))
              .sorted()
              .toList();
      assertTrue(found.size() > 4, found::toString);
      return found;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void assembles(String name) throws IOException {
    Path expected = CASES.resolve(name).resolve("expected.txt");
    String made = make(new DiskGate(CASES.resolve(name)), "");
    if (Boolean.getBoolean("record")) {
      Files.writeString(expected, made);
    }
    assertEquals(Files.readString(expected), made);
  }

  @Test
  void theSampleIssueHasNoProblem() {
    String made = make(new DiskGate(Path.of("content")), "2026-11-ai-infrastructure/");
    assertTrue(made.endsWith("== problems\n"), made);
    assertTrue(made.contains("3분기 설비투자 1,164억 달러는"), made);
    assertTrue(made.contains("USD 116.4 billion"), made);
  }

  private static String make(Gate gate, String folder) {
    Diagnostics problems = new Diagnostics();
    Issue issue =
        new Issue(
            "case",
            Stream.of(Language.values())
                .flatMap(language -> manuscript(gate, folder, language, problems).stream())
                .toList(),
            new IndicatorReader(gate).read("indicators.yaml", problems),
            new CheckpointReader(gate).read(folder + "checkpoints.yaml", problems));
    List<Language> languages = issue.manuscripts().stream().map(Manuscript::language).toList();
    Briefing briefing =
        new Assembler(new PublicationReader(gate).read(problems), Optional.empty())
            .assemble(issue, Languages.all(languages), problems);
    Proofreader.standard().read(briefing, problems);
    StringBuilder text = new StringBuilder(EditionText.of(briefing)).append("== problems\n");
    problems.sorted().forEach(each -> text.append(write(each)));
    return text.toString();
  }

  private static Optional<Manuscript> manuscript(
      Gate gate, String folder, Language language, Diagnostics problems) {
    String name = language.tag() + ".md";
    String inside = folder.isEmpty() ? "" : folder.substring(0, folder.length() - 1);
    return gate.files(inside).contains(name)
        ? new ManuscriptReader(gate).read(folder + name, "case", Optional.of(language), problems)
        : Optional.empty();
  }

  private static String write(Diagnostic each) {
    return each.place()
        + " "
        + each.severity().word()
        + " "
        + each.code().word()
        + ": "
        + WORDS.message(each)
        + "\n";
  }
}
