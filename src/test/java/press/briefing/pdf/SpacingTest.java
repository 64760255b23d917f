package press.briefing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Language;
import press.briefing.pdf.Letters.Letter;

/// Letters stand as far apart in print as their font and the style sheet say.
class SpacingTest {
  private static final String TYPE = "body { font: 100pt/120pt Pretendard } ";
  private static final float DOT = 72f / 96 / 20;

  /// Distances from where a letter would stand by the widths of those before it, at a size of 100
  /// pt: Pretendard sets `AV` 6.7 pt closer.
  @ParameterizedTest
  @CsvSource({
    "AV, '', -6.7",
    "To, '', -7.7",
    "11, '', 0.0",
    "rt, '', 3.3",
    "가나, '', 0.0",
    "AV, 'font-weight: 700', -8.7",
    "AV, 'font-kerning: none', 0.0",
    "AV, 'font-kerning: normal', -6.7",
    "AV, 'letter-spacing: 2pt', -4.7",
    "AV, 'letter-spacing: -0.05em', -11.7",
    "AV, 'letter-spacing: 1mm; font-kerning: none', 2.8",
    "가나, 'letter-spacing: 4px', 3.0",
    "AV, 'letter-spacing: 2pt; letter-spacing: normal', -6.7",
    "7., '', -12.2",
    "7., 'font-family: Pretendard Tabular', 3.7",
    "AV, 'font-family: Pretendard Tabular', -6.7",
    "AV, 'font-family: monospace', 0.0",
  })
  void aPairStandsAsFarApartAsTheStyleSays(String pair, String style, String distance)
      throws IOException {
    List<Letter> line = line("<p style=\"" + style + "\">" + pair + "</p>", "");
    assertEquals(distance, between(line.get(0), line.get(1)));
  }

  /// Lengths in em are those of the element that is spaced, wherever they are handed down.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=\"s\"><b>AV</b></p>",
        "<p class=\"s\"><small>AV</small></p>",
        "<div class=\"s\"><p><i class=\"f\">AV</i></p></div>",
        "<div class=\"f\"><p class=\"s\"><i>AV</i></p></div>",
        "<p class=\"before\"></p>",
      })
  void spacingIsHandedDownAsALength(String body) throws IOException {
    String style =
        ".s { letter-spacing: 0.1em; font-kerning: none } .f { font-family: Pretendard }"
            + " b { font-weight: 400 } small { font-size: 50pt }"
            + " .before:before { content: 'AV'; letter-spacing: 10pt; font-kerning: none }";
    List<Letter> line = line(body, style);
    assertEquals("10.0", between(line.get(0), line.get(1)));
  }

  @Test
  void marginsOfPagesAreSpaced() throws IOException {
    List<Letter> line =
        line(
            "<p></p>",
            "@page { @top-left { content: 'AV'; font: 20pt Pretendard; letter-spacing: 3pt;"
                + " font-kerning: none } }");
    assertEquals("3.0", between(line.get(0), line.get(1)));
  }

  /// Behind the last letter of a line stands nothing.
  @ParameterizedTest
  @ValueSource(strings = {"0", "8pt", "-3pt", "0.2em"})
  void aLineEndsAtItsEdge(String spacing) throws IOException {
    String style = "p { font: 20pt/24pt Pretendard; font-kerning: none; letter-spacing: %s }";
    String body = "<p style=\"text-align: %s\">NIH <b>NIH</b></p>";
    List<Letter> right = line(body.formatted("right"), style.formatted(spacing));
    List<Letter> centre = line(body.formatted("center"), style.formatted(spacing));
    float page = 210 * 72 / 25.4f;
    assertEquals(page - 20 * 72 / 25.4f, right.getLast().end(), 2 * DOT);
    assertEquals(page, centre.getFirst().start() + centre.getLast().end(), 4 * DOT);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.strings()
        .withChars("AVToTePLYrtwyfg.,’”—-·/ 1747 가나다ĄЖ☑漢é\u0301\u00A0\u00AD")
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(text -> "A" + text + "A")
        .list()
        .ofSize(20);
  }

  /// What follows a text stands where its last letter ends, give or take a dot of the layout, which
  /// knows lengths in whole dots, and the hundredths that a page is written in.
  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void whatIsMeasuredIsPainted(
      @ForAll("texts") List<String> texts,
      @ForAll("sizes") double size,
      @ForAll("spacings") double spacing)
      throws IOException {
    String body =
        texts.stream()
            .map(text -> "<p><span>" + text + "</span><b>|</b></p>")
            .collect(Collectors.joining());
    String style =
        "p { white-space: nowrap; font: %spt/40pt Pretendard; letter-spacing: %spt }"
            .formatted(size, spacing);
    long dots = Math.round(spacing / DOT);
    for (List<Letter> line : Letters.of(body, style)) {
      Letter last = line.get(line.size() - 2);
      assertEquals(last.end() + dots * DOT, line.getLast().start(), slack(line), line::toString);
    }
  }

  private static float slack(List<Letter> line) {
    return DOT + 0.01f + (line.getLast().end() - line.getFirst().start()) / 5000;
  }

  @Provide
  Arbitrary<Double> sizes() {
    return Arbitraries.of(7.4, 10.2, 13.2, 28.0);
  }

  @Provide
  Arbitrary<Double> spacings() {
    return Arbitraries.of(0.0, 0.0, 0.4, -0.2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"normal", "0.08em", "-0.02em"})
  void textIsReadAsItIsWritten(String spacing) throws IOException {
    String text = "AVATAR To Te Yo. “AWAY” 7.4% in P.T. VAT: 1,174.71 가나 TV를 rtf. Wy";
    String style = "p { font: 10pt Pretendard; letter-spacing: %s }".formatted(spacing);
    Print print =
        Sheet.print(
                Sheet.galley(Language.KO, "<p>" + text + "</p><h1>" + text + "</h1>", style),
                new Diagnostics())
            .orElseThrow();
    assertEquals(text + text, StructureText.words(print.bytes()));
    assertEquals(text, Sheet.lines(print).getFirst());
  }

  /// In a column of numbers each figure stands below the one of its place.
  @Test
  void figuresOfAColumnStandBelowEachOther() throws IOException {
    String style =
        "p { font: 20pt/24pt \"Pretendard Tabular\"; text-align: right; letter-spacing: -0.2pt }";
    String numbers = "1,117.1 7,747.4 4,070.7 2,999.2";
    String body = numbers.replaceAll("(\\S+) ?", "<p>$1</p>");
    List<List<Letter>> lines = Letters.of(body, style);
    assertEquals(4, lines.size());
    for (List<Letter> line : lines) {
      for (int i = 0; i < line.size(); i++) {
        float middle = (line.get(i).start() + line.get(i).end()) / 2;
        Letter other = lines.getFirst().get(i);
        assertEquals((other.start() + other.end()) / 2, middle, 0.02, line::toString);
      }
    }
  }

  private static List<Letter> line(String body, String style) throws IOException {
    return Letters.of(body, TYPE + style).getFirst();
  }

  private static String between(Letter left, Letter right) {
    float distance = right.start() - left.end();
    return "%.1f".formatted(distance == 0 ? 0 : distance).replace("-0.0", "0.0");
  }
}
