package press.briefing.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DictionaryTest {
  private static final Dictionary OURS =
      new Dictionary(
          Map.of(
              "Evercore",
              "에버코어",
              "Core",
              "코언",
              "Red Hat",
              "레드햇",
              "SQL",
              "시퀄",
              "C++",
              "씨플러스플러스",
              "H100",
              "에이치백",
              "5G",
              "파이브쥔",
              "Yahoo!",
              "야훗",
              "美",
              "미국",
              "Café",
              "카펫"));

  @ParameterizedTest
  @CsvSource({
    "Evercore, 는",
    "EVERCORE, 는",
    "‘Evercore’(에버콘), 는",
    "Core, 은",
    "HanaCore, 은",
    "한국Core, 은",
    "Red Hat, 은",
    "Red\u00a0Hat, 은",
    "SQL, 은",
    "MySQL, 은",
    "C++, 는",
    "H100, 은",
    "5G, 은",
    "3.5G, 는",
    "Yahoo!, 은",
    "Yahoo, 은",
    "美, 은",
    "Café, 은",
    "hanacore,",
    "XEvercore,",
    "Bred Hat,"
  })
  void goesBeforeWhatThePressKnows(String before, String chosen) {
    assertEquals(Optional.ofNullable(chosen), Particles.choose(before, "은(는)", OURS));
  }

  @Test
  void isAskedOnlyWhereItIsGiven() {
    assertEquals(Optional.empty(), Particles.choose("Evercore", "은(는)"));
    assertEquals(Optional.of("로"), Particles.choose("SQL", "(으)로", OURS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "2026", "…", "전망", "Foo(주) 전망", "++"})
  void knowsWhatIsNoWord(String word) {
    assertFalse(Dictionary.isWord(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Nokia", "노키아!", " 노키아", "ㅁ", "노키 a"})
  void takesHangulOnly(String reading) {
    assertFalse(Dictionary.isReading(reading));
    assertThrows(IllegalArgumentException.class, () -> new Dictionary(Map.of("Nokia", reading)));
  }

  @Test
  void namesTheWordThatItLacks() {
    assertEquals("Xyzzy", Particles.word("그리고 ‘Xyzzy’(지지)"));
    assertEquals("", Particles.word(""));
    assertTrue(Dictionary.isWord(Particles.word("새 Xyzzy ")));
  }
}
