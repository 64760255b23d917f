package press.briefing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Bilingual;
import press.briefing.language.Language;

/// Reads line ends back from paper at twenty widths of the measure: no Korean word is parted, no
/// line begins with closing punctuation, no number leaves its unit, and the text is the
/// manuscript's, once English words are rejoined at their soft hyphens.
class LineEndsTest {
  private static final char HYPHEN = '\u00AD';
  private static final Path TEXTS = Path.of("src/test/resources/issues/plain");
  private static final String NUMBERS =
      "지난해 투자는 1조 2,345억 원이었고, 올해는 51억 6,000만 달러로 34.9% 늘었다. 납기는 33주에서 28개월로, 단가는"
          + " 2.19달러로 바뀌었다. 전력 47.3 GW와 금리 0.3%p, 30 bp가 2026년 11월 23일에 함께 움직였다. ‘칩 완화(공급)’와"
          + " “전력 경쟁”은 정책·공급망의 두 얼굴이다."
          + " 표 2와 그림 12는 체크포인트 3과 함께 보라. 표 1은 그림 1의 바탕이다. Figure 3 and Table 4 belong to it.";
  private static final Pattern BAD_START = Pattern.compile("^[)\\]」』》’”.,!?·:;…%].*");
  private static final Pattern BAD_END = Pattern.compile(".*[(\\[「『《‘“]$");
  private static final Pattern LEFT_NUMBER = Pattern.compile(".*[0-9]$");
  private static final Pattern LABEL = Pattern.compile("(.* )?(표|그림|체크포인트|Figure|Table)$");
  private static final Pattern UNIT =
      Pattern.compile("^(억|만|조|원|달러|%|%p|bp|GW|월|일|주|개월|billion|weeks|months|pp)\\b.*");

  private static final String LINK = "<a class=\"reference\" href=\"#x\" data-page=\"%s\">%s</a>";
  private static final Bilingual<String> REFERRING =
      new Bilingual<>(
          "병목의 교대가 이어질 것이다. 칩은 더 쉽게 구하겠지만 이미 28개월에 이른 접속 대기("
              + LINK.formatted(", {}쪽", "그림 5")
              + ")는 겨울을 지나며 더 길어질 수 있다. "
              + LINK.formatted("({}쪽)", "표 1")
              + "과 "
              + LINK.formatted("({}쪽)", "점검 포인트")
              + "를 보라.",
          "The changing of the guard among bottlenecks will go on: the wait, already at 28 months ("
              + LINK.formatted(", p. {}", "Figure 5")
              + "), may grow longer still through the winter, as "
              + LINK.formatted(" (p. {})", "Table 1")
              + " shows.");
  private static final Bilingual<String> REFERRED =
      new Bilingual<>(
          "병목의 교대가 이어질 것이다. 칩은 더 쉽게 구하겠지만 이미 28개월에 이른 접속 대기(그림 5, 2쪽)는 겨울을"
              + " 지나며 더 길어질 수 있다. 표 1(2쪽)과 점검 포인트(2쪽)를 보라.",
          "The changing of the guard among bottlenecks will go on: the wait, already at 28 months"
              + " (Figure 5, p. 2), may grow longer still through the winter, as Table 1 (p. 2)"
              + " shows.");

  static IntStream widths() {
    return IntStream.range(0, 20).map(step -> 45 + step * 6);
  }

  @ParameterizedTest
  @MethodSource("widths")
  void linesEndWhereTheyMay(int millimetres) throws IOException {
    for (Language language : Language.values()) {
      for (String paragraph : paragraphs(language)) {
        List<String> lines = set(language, paragraph, millimetres);
        assertEquals(paragraph, joined(lines, paragraph), () -> lines.toString());
        for (int at = 0; at < lines.size(); at++) {
          check(lines, at);
        }
      }
    }
  }

  private static void check(List<String> lines, int at) {
    String line = lines.get(at).strip();
    assertTrue(at == 0 || !BAD_START.matcher(line).matches(), lines::toString);
    assertTrue(!BAD_END.matcher(line).matches(), lines::toString);
    if (at + 1 < lines.size()) {
      boolean parted =
          LEFT_NUMBER.matcher(line).matches() && UNIT.matcher(lines.get(at + 1)).matches();
      boolean named =
          LABEL.matcher(line).matches() && Character.isDigit(lines.get(at + 1).charAt(0));
      assertTrue(!parted && !named, lines::toString);
    }
  }

  /// Links with the pages that they lead to stand in their sentences as words do.
  @ParameterizedTest
  @MethodSource("widths")
  void referencesStayWithTheirPages(int millimetres) throws IOException {
    for (Language language : Language.values()) {
      List<String> lines = set(language, REFERRING.in(language), millimetres);
      String read = joined(lines, REFERRED.in(language));
      assertEquals(REFERRED.in(language), read, lines::toString);
      for (int at = 0; at < lines.size(); at++) {
        check(lines, at);
      }
    }
  }

  /// The lines as one text: with a space where one stands in the paragraph, and otherwise only
  /// behind a joint of a compound. A word parted anywhere else makes the text differ.
  private static String joined(List<String> lines, String paragraph) {
    StringBuilder text = new StringBuilder();
    for (String each : lines) {
      String line = each.strip();
      if (!text.isEmpty() && text.charAt(text.length() - 1) == HYPHEN) {
        text.setLength(text.length() - 1);
      } else if (!text.isEmpty()) {
        char last = text.charAt(text.length() - 1);
        boolean joint = "·/~→–-".indexOf(last) >= 0 && paragraph.contains(text + line);
        text.append(joint ? "" : " ");
      }
      text.append(line);
    }
    return text.toString();
  }

  private static List<String> set(Language language, String paragraph, int millimetres)
      throws IOException {
    String style =
        "@page { size: %dmm 280mm; margin: 10mm } p { font: 10.2pt/17pt Pretendard; hyphens: auto }"
            .concat(" a.reference:after { content: -fs-target-page(href) }")
            .formatted(millimetres + 20);
    String far = "<p id=\"x\" style=\"page-break-before: always\"></p>";
    String body =
        "<p>" + paragraph.replace("&", "&amp;") + "</p>" + (paragraph.contains("#x") ? far : "");
    Diagnostics problems = new Diagnostics();
    Print print = Sheet.print(Sheet.galley(language, body, style), problems).orElseThrow();
    assertEquals(List.of(), problems.sorted());
    return Sheet.lines(print);
  }

  private static List<String> paragraphs(Language language) throws IOException {
    List<String> found = new ArrayList<>();
    for (String line : Files.readAllLines(TEXTS.resolve(language.tag() + ".md"))) {
      if (line.length() > 60 && !line.startsWith("#")) {
        found.add(line.replace("**", ""));
      }
    }
    if (language == Language.KO) {
      found.add(NUMBERS);
    }
    assertTrue(found.size() > 5, found::toString);
    return found;
  }
}
