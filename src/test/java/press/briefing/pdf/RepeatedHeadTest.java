package press.briefing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Language;

/// The heads of a table that goes on say so from its second page on.
class RepeatedHeadTest {
  private static final String STYLE =
      "@page { size: A5; margin: 15mm } body { font: 10pt/14pt Pretendard }";

  @Test
  void sayThatTheTableGoesOn() throws IOException {
    for (Language language : Language.values()) {
      String mark = language == Language.KO ? "(계속)" : "(continued)";
      List<String> heads =
          Sheet.lines(print(language, mark, 100)).stream()
              .filter(line -> line.startsWith("head"))
              .map(String::strip)
              .toList();
      assertEquals("head one", heads.getFirst());
      assertTrue(heads.size() > 2, heads::toString);
      heads.stream().skip(1).forEach(each -> assertEquals("head " + mark + " one", each));
    }
  }

  @Test
  void sayNothingWhereItDoesNot() throws IOException {
    assertEquals("head one", Sheet.lines(print(Language.EN, "(continued)", 3)).getFirst().strip());
  }

  /// Heads are read out once, without the mark.
  @Test
  void areNoPartOfTheStructure() throws IOException {
    byte[] pdf = print(Language.KO, "(계속)", 100).bytes();
    String words = StructureText.words(pdf);
    assertEquals(0, words.indexOf("head one"), words);
    assertEquals(-1, words.indexOf("head", 1), words);
    assertEquals(List.of(), Standards.broken(pdf));
  }

  private static Print print(Language language, String mark, int rows) {
    String head =
        "<tr><th>head\u00A0<span class=\"continued\">" + mark + "</span></th><th>one</th></tr>";
    String body =
        IntStream.range(0, rows)
            .mapToObj(each -> "<tr><td>row " + each + "</td><td>cell</td></tr>")
            .collect(Collectors.joining());
    String table =
        "<table style=\"width: 100%\"><thead>"
            + head
            + "</thead><tbody>"
            + body
            + "</tbody></table>";
    Diagnostics problems = new Diagnostics();
    Print print = Sheet.print(Sheet.galley(language, table, STYLE), problems).orElseThrow();
    assertEquals(List.of(), problems.sorted());
    return print;
  }
}
