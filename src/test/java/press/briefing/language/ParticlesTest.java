package press.briefing.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import press.briefing.language.Particles.Found;

final class ParticlesTest {
  @ParameterizedTest
  @CsvFileSource(resources = "particles.csv", delimiter = '|', quoteCharacter = '`')
  void choosesByReading(String before, String written, String chosen) {
    assertEquals(Optional.ofNullable(chosen), Particles.choose(before, written));
  }

  @ParameterizedTest
  @CsvSource({
    "은(는), 은, 은, 는", "이(가), 이, 이, 가", "을(를), 을, 을, 를", "와(과), 과, 과, 와",
    "아(야), 아, 아, 야", "(으)로, 으로, 로, 로", "(이)라, 이라, 이라, 라", "(이)나, 이나, 이나, 나",
    "(이)랑, 이랑, 이랑, 랑", "(이)었, 이었, 이었, 였", "(이)에요, 이에요, 이에요, 예요"
  })
  void followsAllSyllables(String written, String closed, String afterRieul, String open) {
    for (char syllable = '가'; syllable <= '힣'; syllable++) {
      String jamo = Normalizer.normalize(Character.toString(syllable), Normalizer.Form.NFD);
      String expected =
          jamo.length() == 2 ? open : jamo.charAt(2) == '\u11af' ? afterRieul : closed;
      assertEquals(Optional.of(expected), Particles.choose("값" + syllable, written));
      assertEquals(Optional.of(expected), Particles.choose("값" + jamo, written));
    }
  }

  @Test
  void readsNoBreakSpacesAsSpaces() {
    assertEquals(Optional.of("를"), Particles.choose("3.4\u00a0GW", "을(를)"));
  }

  @Test
  void leavesAGapBeforeAParticleUndecided() {
    assertEquals(Optional.empty(), Particles.choose("1,164억 달러 ", "은(는)"));
    assertEquals(Optional.empty(), Particles.choose("", "은(는)"));
  }

  /// A fraction names its lower number first: 삼분의 이.
  @Test
  void leavesFractionsUndecidedThatAnotherReadingEndsOtherwise() {
    assertEquals(Optional.empty(), Particles.choose("전체의 2/3", "을(를)"));
    assertEquals(Optional.empty(), Particles.choose("1/2", "은(는)"));
    assertEquals(Optional.of("를"), Particles.choose("4/5", "을(를)"));
    assertEquals(Optional.of("은"), Particles.choose("2026/11/23", "은(는)"));
  }

  @Test
  void knowsNoOtherSpelling() {
    assertEquals(Optional.empty(), Particles.choose("전망", "은"));
  }

  @Test
  void findsParticlesInOrder() {
    assertEquals(
        List.of(new Found(0, 4, "은(는)"), new Found(7, 11, "(으)로"), new Found(15, 19, "(이)라")),
        Particles.find("은(는) 대구(으)로 ‘서버(이)라도’"));
  }

  @ParameterizedTest
  @CsvSource({
    "값(이)었다, (이)었다",
    "값이었다(였다), 이었다(였다)",
    "값이(가), 이(가)",
    "값가(이) , 가(이)",
    "값(은)는, (은)는",
    "값로(으로), 로(으로)",
    "값(이)든지, (이)든"
  })
  void takesTheLongestSpelling(String text, String written) {
    assertEquals(written, Particles.find(text).getFirst().written());
  }

  @ParameterizedTest
  @CsvSource({"전망(이 밖에)", "은(銀)", "f(x)로", "대구로 갔다", "김(이)"})
  void leavesOtherBracketsAlone(String text) {
    assertTrue(Particles.find(text).isEmpty());
  }

  @Test
  void endsSoonOnLongTexts() {
    assertEquals(Optional.empty(), Particles.choose("(".repeat(9) + "1)/".repeat(200_000), "은(는)"));
  }
}
