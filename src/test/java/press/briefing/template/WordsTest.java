package press.briefing.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.briefing.language.Dictionary;
import press.briefing.template.engine.Words;

class WordsTest {
  @Test
  void choosesParticlesBehindWhatIsFilledIn() {
    Words words =
        new Words(
            Map.of("judge", "{}이(가) 정하고 {}을(를) 본다", "plain", "{} (이)"),
            new Dictionary(Map.of("NorthGrid", "노스그리드")));
    assertEquals("편집팀이 정하고 3%를 본다", words.of("judge", "편집팀", "3%"));
    assertEquals("NorthGrid가 정하고 xyzzy을(를) 본다", words.of("judge", "NorthGrid", "xyzzy"));
    assertEquals("값 (이)", words.of("plain", "값"));
  }

  @Test
  void fillsInWhatHoldsASignForAGap() {
    Words words = new Words(Map.of("by", "{}: {} ({})"));
    assertEquals("a{}b: {} (3)", words.of("by", "a{}b", "{}", 3));
  }

  @Test
  void tellsOfWhatIsUndecided() {
    List<String> told = new ArrayList<>();
    Words words =
        new Words(
            Map.of("judge", "{}이(가) 정한다"),
            Dictionary.EMPTY,
            (word, particle) -> told.add(word + " " + particle));
    words.of("judge", "편집팀");
    words.of("judge", "the Xyzzy");
    assertEquals(List.of("Xyzzy 이(가)"), told);
  }
}
