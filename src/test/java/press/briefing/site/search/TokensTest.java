package press.briefing.site.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.briefing.tree.JsonObject;

class TokensTest {
  private static List<String> tokens(String text) {
    return List.copyOf(Tokens.of(text));
  }

  @Test
  void hangulIsCutIntoPairs() {
    assertEquals(List.of("전력", "력망", "망은"), tokens("전력망은"));
    assertEquals(List.of("칩"), tokens("칩!"));
    assertEquals(List.of("전력"), tokens("전력"));
  }

  @Test
  void wordsAreWholeAndWithoutCase() {
    assertEquals(List.of("gpu", "임대", "h100s", "2026", "3"), tokens("GPU 임대 H100s, 2026.3"));
    assertEquals(List.of("ai", "가", "c"), tokens("AI가 C++"));
    assertEquals(List.of("café"), tokens("CAFE\u0301"));
    assertEquals(List.of(), tokens(" –·<>&"));
  }

  @Test
  void aNounIsFoundWithAnyParticle() {
    for (String particle : List.of("은", "이", "을", "에서", "으로", "까지")) {
      assertTrue(Tokens.of("반도체" + particle).containsAll(Tokens.of("반도체")), particle);
    }
  }

  @Test
  void theIndexTellsWhereTokensAre() {
    Index index = new Index();
    index.add(new JsonObject().text("title", "가"), "전력", "grid 전력");
    index.add(new JsonObject().text("title", "나"), "칩", "전력 grid");
    assertEquals(
        Map.of(
            "documents",
            "briefing.documents({\"documents\":[{\"title\":\"가\"},{\"title\":\"나\"}]});\n",
            "0",
            "briefing.part({\"part\":0,\"lists\":\"grid 0,1\\n전력 0!,1\\n칩 1!\\n\"});\n"),
        index.files());
  }

  @Test
  void manyDocumentsGiveManyParts() {
    Index index = new Index();
    for (int i = 0; i < 41; i++) {
      index.add(new JsonObject(), "가" + i, "");
    }
    assertEquals(61, index.parts());
    assertEquals(62, index.files().size());
    assertTrue(Set.copyOf(index.files().keySet()).contains("60"));
  }
}
