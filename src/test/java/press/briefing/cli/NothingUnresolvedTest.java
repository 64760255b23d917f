package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.language.Particles;

/// No edition holds a particle that is not chosen or a value that is not put in, unless the run
/// says so or the manuscript asks for it.
class NothingUnresolvedTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final int CASES_AT_LEAST = 6;

  @TempDir private Path folder;

  @Test
  void theSampleHoldsNone() throws IOException {
    Shop.Outcome outcome = run("content").ends(0);
    assertEquals(Set.of(), unresolved(), outcome::err);
  }

  @Test
  void casesHoldNoneThatIsNotTold() throws IOException {
    int made = 0;
    for (Path issue : issues()) {
      Shop.Outcome outcome = run(issue.toString());
      Set<String> untold = new TreeSet<>();
      if (outcome.code() == 0) {
        made++;
        String written = manuscripts(issue);
        untold = unresolved();
        untold.removeIf(each -> outcome.err().contains("“" + each + "”"));
        untold.removeIf(each -> written.contains(escaped(each)));
      }
      assertEquals(Set.of(), untold, issue::toString);
    }
    assertTrue(made >= CASES_AT_LEAST, made + " cases made");
  }

  /// As a manuscript asks for it.
  private static String escaped(String spelling) {
    return spelling.equals("{{") ? "\\{{" : spelling.replace("(", "\\(").replace(")", "\\)");
  }

  private static List<Path> issues() throws IOException {
    try (Stream<Path> all = Files.list(CASES)) {
      return all.filter(each -> each.getFileName().toString().startsWith("assembly-"))
          .sorted()
          .toList();
    }
  }

  private static String manuscripts(Path issue) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String name : List.of("ko.md", "en.md")) {
      Path file = issue.resolve(name);
      text.append(Files.exists(file) ? Files.readString(file) : "");
    }
    return text.toString();
  }

  private Shop.Outcome run(String source) {
    Path here = Path.of("").toAbsolutePath();
    return new Shop(here)
        .with(Map.of("LANG", "en_US.UTF-8"))
        .run("build", source, "-o", folder.resolve("out").toString());
  }

  private Set<String> unresolved() throws IOException {
    List<Path> made = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
      all.filter(Files::isRegularFile).forEach(made::add);
    }
    Set<String> found = new TreeSet<>();
    for (Path each : made) {
      String text = text(each);
      Particles.find(text).forEach(particle -> found.add(particle.written()));
      if (text.contains("{{")) {
        found.add("{{");
      }
    }
    return found;
  }

  /// What readers and programs get to read in a file; code is not read.
  private static String text(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(".pdf")) {
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        return new PDFTextStripper().getText(pdf);
      }
    }
    if (name.endsWith(".html")) {
      Document page = Jsoup.parse(Files.readString(file));
      page.select("code").remove();
      return page.outerHtml();
    }
    return name.matches(".*\\.(csv|xml|json|txt)") ? Files.readString(file) : "";
  }
}
