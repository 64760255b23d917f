package press.briefing.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.briefing.content.markdown.MarkdownText;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.DiskGate;
import press.briefing.language.Language;

final class MarkdownBudgetTest {
  private static final int MANY = 20_000;
  private final Diagnostics problems = new Diagnostics();

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '"',
      textBlock =
          """
          >             @ 3:33
          "- "          @ 3:1
          "1. "         @ 3:98
          [             @ 3:33
          ![[]()        @ 3:189
          "*a "         @ 3:97
          "~~a "        @ 3:65
          "[a](b"       @ 3:2501
          <b>           @ 3:1501
          {#a}          @ 3:2001
          "|-"          @ 3:1001
          """)
  void refusesWhatIsTooDeepAtItsPlace(String piece, String place) {
    MarkdownText text = read("before\n\n" + piece.repeat(MANY) + " a");
    assertEquals("", ModelDump.of(text));
    assertEquals("ko.md:" + place + " markup.budget", firstProblem());
  }

  @Test
  void readsCodeHoweverDeepItLooks() {
    String deep = "> ".repeat(MANY);
    assertEquals(
        "1:1 code text \"" + deep + "\\n\"\n", ModelDump.of(read("```text\n" + deep + "\n```")));
    assertEquals("", ModelDump.of(problems));
  }

  @Test
  void readsWhatIsDeepButBearable() {
    read("> ".repeat(30) + "a\n\n" + "- ".repeat(30) + "a\n\n" + "* ".repeat(200) + "\n");
    assertEquals("", ModelDump.of(problems));
  }

  private String firstProblem() {
    var first = problems.sorted().getFirst();
    return first.place() + " " + first.code().word();
  }

  private MarkdownText read(String text) {
    Place start = new Place("ko.md", 1, 1);
    return Markdown.read(text, start, Language.KO, new DiskGate(Path.of(".")), problems);
  }
}
