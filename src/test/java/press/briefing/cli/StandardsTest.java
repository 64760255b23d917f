package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.pdf.Standards;
import press.briefing.pdf.StructureText;
import press.briefing.pdf.Weight;

/// Whole editions keep PDF/A-3a and PDF/UA-1, and are read out in the manuscript's order.
class StandardsTest {
  private static final Path SAMPLE = Path.of("content");
  private static final Path PLAIN = Path.of("src/test/resources/issues/plain");
  private static final Path TORTURE = Path.of("src/test/resources/issues/torture");
  private static final long MOST_BYTES = 30 << 10;
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\n.*?\\n---\\n", Pattern.DOTALL);

  /// Blocks, notes, captions, which stand above their tables, and values.
  private static final String PARTICLE = "\\S*\\([가-힣]{1,2}\\)\\S*";

  private static final Pattern APART =
      Pattern.compile("(?ms)^(```.*?^```|\\[\\^.*?|\\[[^\\]\\n]*\\])$|\\{\\{.*?}}|" + PARTICLE);

  /// Words that no value stands in, without the first, which may be a particle of one before, and
  /// without a particle still to be chosen.
  private static final Pattern WORDS = Pattern.compile("(?<= )[\\p{L},.’‘“” ]{12,}(?!\\()");

  /// The beginning of a note's or an anchor's name.
  private static final String NAME = "\\[\\^|(?<=[{(])#";

  @TempDir private Path out;
  @TempDir private Path source;

  @Test
  void sampleKeepsTheStandards() throws IOException {
    build(SAMPLE);
    String issue = "2026-11-ai-infrastructure";
    check(issue, SAMPLE.resolve(issue), 60);
  }

  @Test
  void issueWithoutDataKeepsTheStandards() throws IOException {
    build(PLAIN);
    check("plain", PLAIN, 10);
  }

  /// Spans, lists and tables in each other, notes in tables, pictures and letters of every kind.
  @Test
  void tortureKeepsTheStandards() throws IOException {
    build(TORTURE);
    check("torture", TORTURE, 3);
  }

  @Test
  void tortureKeepsTheStandardsOnHundredPages() throws IOException {
    Path issue = source.resolve("hundred");
    Files.createDirectories(issue.resolve("images"));
    try (Stream<Path> pictures = Files.list(TORTURE.resolve("images"))) {
      for (Path each : pictures.toList()) {
        Files.copy(each, issue.resolve("images").resolve(each.getFileName()));
      }
    }
    Files.writeString(
        source.resolve("briefing.yaml"),
        "theme: {name: default, cover-page: true, attach: [manuscript, data]}\n");
    Files.writeString(issue.resolve("ko.md"), repeated(Files.readString(TORTURE.resolve("ko.md"))));
    build(source);
    byte[] pdf = Files.readAllBytes(out.resolve("ko/hundred/hundred.ko.pdf"));
    assertEquals(List.of(), Standards.broken(pdf));
    assertTrue(Weight.ofPage(pdf) <= MOST_BYTES, "a page of a hundred");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertTrue(document.getNumberOfPages() >= 100, document.getNumberOfPages() + " pages");
    }
  }

  /// A manuscript whose body comes again and again, with names of its own for notes and anchors.
  private static String repeated(String manuscript) {
    int body = manuscript.indexOf("\n\n");
    return manuscript.substring(0, body)
        + IntStream.range(0, 20)
            .mapToObj(each -> manuscript.substring(body).replaceAll(NAME, "$0" + each + "-"))
            .collect(Collectors.joining());
  }

  private void build(Path manuscripts) {
    Surroundings here = new Surroundings(Map.of(), Path.of("").toAbsolutePath(), false);
    String[] order = {"-q", "build", manuscripts.toString(), "-o", out.toString()};
    assertEquals(0, CommandLineRun.run(order, System.out, System.err, here));
  }

  private void check(String issue, Path manuscripts, int pieces) throws IOException {
    for (String language : List.of("ko", "en")) {
      Path folder = out.resolve(language).resolve(issue);
      byte[] pdf = Files.readAllBytes(folder.resolve(issue + "." + language + ".pdf"));
      assertEquals(List.of(), Standards.broken(pdf), language);
      assertTrue(Weight.ofPage(pdf) <= MOST_BYTES, language);
      List<String> wanted = words(Files.readString(manuscripts.resolve(language + ".md")));
      assertTrue(wanted.size() >= pieces, () -> language + ": " + wanted.size());
      String read = StructureText.words(pdf);
      assertEquals(List.of(), astray(wanted, read), language);
      List<String> page = PageText.of(Files.readString(folder.resolve("index.html")));
      assertTrue(page.size() >= pieces, () -> language + ": " + page.size());
      assertEquals(List.of(), astray(page, read), language);
    }
  }

  private static List<String> words(String manuscript) {
    String body = FRONT_MATTER.matcher(manuscript).replaceFirst("");
    String prose = APART.matcher(body).replaceAll("#");
    return WORDS.matcher(prose).results().map(MatchResult::group).toList();
  }

  /// The pieces that do not follow those before them.
  private static List<String> astray(List<String> pieces, String text) {
    String bare = bare(text);
    List<String> astray = new ArrayList<>();
    int from = 0;
    for (String piece : pieces) {
      int found = bare.indexOf(bare(piece), from);
      if (found < 0) {
        astray.add(piece);
      } else {
        from = found + bare(piece).length();
      }
    }
    return astray;
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u00AD]+", "");
  }
}
