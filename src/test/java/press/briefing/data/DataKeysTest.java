package press.briefing.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import press.briefing.tree.Shape;

final class DataKeysTest {
  @Test
  void kindsOfDataKnowTheKeysOfTheSchema() {
    Set<String> known = new TreeSet<>();
    Arrays.stream(DataKind.values()).forEach(kind -> known.addAll(kind.keys()));
    Shape data = Shape.of("indicators").each().at("data");
    assertEquals(known, new TreeSet<>(data.keys().names()));
  }

  @Test
  void everyFrequencyIsAWordOfTheSchema() {
    assertEquals(FrequencyWords.ALL, Shape.of("indicators").each().at("frequency").words());
  }
}
