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

  /// A soft hyphen shows where its line ends, and nowhere else.
  @Test
  void softHyphensOfTheTextPartItsWords() throws IOException {
    String soft = "<p>가나 반도\u00AD체산업\u00AD협회\u00AD는 오늘 그 뜻을 밝혔다</p>";
    assertEquals(List.of("가나 반도체산업\u00AD", "협회는 오늘 그", "뜻을 밝혔다"), set(soft, 28));
    assertEquals(List.of("가나 반도체산업협회는 오늘 그 뜻을 밝혔다"), set(soft, 100));
    assertEquals(
        List.of("an xxx infra\u00AD", "Structure is over"),
        set("<p>an xxx infra\u00ADStructure is over</p>", 29));
  }

  /// Signs that print nothing leave no trace in the text, and no glyph is missed.
  @Test
  void otherSignsThatPrintNothingAreNotRead() throws IOException {
    assertEquals(List.of("가나다라 마바☎"), set("<p>가\u2060나\uFEFF다\u200B라 마\u200D바☎\uFE0F</p>", 100));
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

  /// Wherever a page ends, and whatever its end moves on to the next page.
  @Test
  void noPageEndsInAWord() throws IOException {
    String words = "characteristically electricity representational and so they are ";
    StringBuilder body = new StringBuilder();
    for (int i = 1; i < 30; i++) {
      String text = words.repeat(1 + i % 4);
      String bold = text.replace("electricity", "<b>electricity</b>");
      body.append(
          switch (i % 5) {
            case 0 -> "<ul><li>%s<ul><li>%s</li></ul>%s</li></ul>".formatted(text, bold, text);
            case 1 ->
                "<table><tr style=\"page-break-inside: auto\"><td>%s</td></tr></table>"
                    .formatted(text);
            case 2 -> "<p>" + bold + "</p>";
            default -> "<p>" + text + "</p>";
          });
    }
    List<String> ends = new ArrayList<>();
    int parted = 0;
    for (int height = 96; height < 120; height += 2) {
      for (String page : Sheet.pages(print(body.toString(), "80mm %dmm".formatted(height)))) {
        List<String> lines =
            page.lines().map(String::strip).filter(each -> !each.isBlank()).toList();
        parted += (int) lines.stream().filter(each -> each.endsWith(HYPHEN)).count();
        lines.stream()
            .skip(lines.size() - 1)
            .filter(each -> each.endsWith(HYPHEN))
            .forEach(ends::add);
      }
    }
    assertEquals(List.of(), ends);
    assertTrue(parted > 50, parted + " parted");
  }

  private static List<String> set(String body, int millimetres) throws IOException {
    Print print = print(body, "%dmm 280mm".formatted(millimetres + 20));
    return Sheet.lines(print).stream().map(String::stripTrailing).toList();
  }

  private static Print print(String body, String size) {
    String style =
        "@page { size: %s; margin: 10mm } body { font: 10pt/15pt Pretendard; hyphens: auto }"
            .formatted(size);
    Diagnostics problems = new Diagnostics();
    Print print = Sheet.print(Sheet.galley(Language.EN, body, style), problems).orElseThrow();
    assertEquals(List.of(), problems.sorted());
    return print;
  }
}
