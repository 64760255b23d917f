package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds the sample's pages to their budget: 200 KB with all they load, not packed for the way.
class PageWeightTest {
  private static final int BUDGET = 200_000;
  private static final Pattern LOADED =
      Pattern.compile(
          "(?:<link rel=\"(?:stylesheet|preload)\"|<img|<script)[^>]*? (?:href|src)=\"([^\"]*)\"");

  @TempDir Path folder;

  @Test
  void aPageOfTheSampleKeepsToTheBudget() throws IOException {
    String source = Path.of("content").toAbsolutePath().toString();
    new Shop(folder).run("build", source, "-o", "out", "--to", "html").ends(0);
    for (String language : List.of("ko", "en")) {
      Path page = folder.resolve("out/" + language + "/2026-11-ai-infrastructure/index.html");
      Set<Path> files = loaded(page);
      assertEquals(3, files.stream().filter(each -> each.toString().endsWith(".woff")).count());
      long weight = 0;
      for (Path each : files) {
        weight += Files.size(each);
      }
      String said = language + ": " + weight;
      assertTrue(weight < BUDGET, said);
    }
  }

  private static Set<Path> loaded(Path page) throws IOException {
    Set<Path> files = new HashSet<>(Set.of(page));
    Matcher link = LOADED.matcher(Files.readString(page));
    while (link.find()) {
      files.add(page.resolveSibling(link.group(1)).normalize());
    }
    return files;
  }
}
