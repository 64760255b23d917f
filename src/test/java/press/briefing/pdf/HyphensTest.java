package press.briefing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Language;

/// What parts at a line end with a hyphen, and what stays whole.
class HyphensTest {
  private static final String HYPHEN = "\u00AD";

  @Test
  void wordPartsWhereItsLineEnds() throws IOException {
    assertEquals(
        List.of(
            "to the electricity",
            "of semiconduct\u00AD",
            "ors’ own infra\u00AD",
            "structure itself"),
        set("<p>to the electricity of semiconductors’ own infrastructure itself</p>", 28));
  }

  /// A line parts a word where the part with its hyphen fits, and the whole word does not.
  @Test
  void hyphenHasItsRoom() throws IOException {
    List<String> parts = new ArrayList<>();
    for (int width = 20; width < 60; width++) {
      boolean part = first("an electri- xxxxxxxxxxxx yyyyyyy", width).endsWith("electri-");
      boolean whole = first("an electricity xxxxxxxxxxxxx yyyyyyy", width).contains("electricity");
      String line = first("an electricity xxxxxxxxxxxxx yyyyyyy", width);
      assertEquals(part && !whole, line.endsWith("electri" + HYPHEN), "at " + width);
      parts.add(line);
    }
    assertTrue(parts.contains("an electri" + HYPHEN), parts::toString);
  }

  private static String first(String text, int width) throws IOException {
    return set("<p>" + text + "</p>", width).getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>an xx Infrastructure event is over</p>",
        "<p>an xxx infraStructure event is over</p>",
        "<p>an xxx infrastructure7 event is over</p>",
        "<p>an xxx infrastructure.org/a event is over</p>",
        "<p>an xxx <code>infrastructure event</code> is over</p>",
        "<p>an xxx anti-infrastructure event is over</p>",
        "<p lang=\"ko\">an xxx infrastructure event is over</p>",
        "<h2>an xxx infrastructure event is over</h2>",
        "<table><caption>an xxx infrastructure event is over</caption></table>",
        "<p>an xxxxx 2.1 trillion of infrastructure</p>",
        "<p>an xxxxxxxx event is infrastructure</p>"
      })
  void othersStayWhole(String body) throws IOException {
    for (int width = 26; width < 50; width += 2) {
      List<String> lines = set(body, width);
      assertTrue(lines.stream().noneMatch(line -> line.endsWith(HYPHEN)), lines::toString);
    }
  }

  @Test
  void noMoreThanTwoLinesOnEndOfOneAnotherPart() throws IOException {
    String words = "characteristically representational ".repeat(40);
    List<Integer> runs = new ArrayList<>();
    for (int width = 30; width < 80; width += 5) {
      List<String> lines = set("<p>" + words + "</p>", width);
      runs.add(longestRun(lines));
    }
    assertTrue(runs.contains(2), runs::toString);
    assertEquals(2, runs.stream().mapToInt(each -> each).max().orElseThrow());
  }

  private static int longestRun(List<String> lines) {
    return IntStream.range(0, lines.size())
        .map(from ->
            (int) lines.stream().skip(from).takeWhile(line -> line.endsWith(HYPHEN)).count())
        .max()
        .orElseThrow();
  }

  private static List<String> set(String body, int millimetres) throws IOException {
    String style =
        "@page { size: %dmm 280mm; margin: 10mm } body { font: 10pt/15pt Pretendard; hyphens: auto }"
            .formatted(millimetres + 20);
    Diagnostics problems = new Diagnostics();
    Print print = Sheet.print(Sheet.galley(Language.EN, body, style), problems).orElseThrow();
    assertEquals(List.of(), problems.sorted());
    return Sheet.lines(print).stream().map(String::stripTrailing).toList();
  }
}
