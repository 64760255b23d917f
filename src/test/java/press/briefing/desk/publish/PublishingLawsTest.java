package press.briefing.desk.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import press.briefing.desk.disk.Trees;

/// Whatever outputs are published one after the other, going back gives each of them back.
final class PublishingLawsTest {
  @Provide
  Arbitrary<List<Map<String, String>>> outputs() {
    Arbitrary<String> paths =
        Arbitraries.of(
            "index.html",
            "ko/a/index.html",
            "ko/a/그림.png",
            "ko/b/index.html",
            "en/a/index.html",
            "assets/web.css",
            "assets/fonts/ko/a.woff",
            "404.html",
            "feed.xml");
    Arbitrary<String> texts = Arbitraries.of("", "a", "b", "가나다");
    return Arbitraries.maps(paths, texts).ofMaxSize(9).list().ofMinSize(2).ofMaxSize(4);
  }

  @Property(tries = 60)
  void goingBackGivesBytesAndTimesBack(@ForAll("outputs") List<Map<String, String>> outputs)
      throws IOException {
    Path folder = Files.createTempDirectory("publish");
    try {
      Yard yard = new Yard(folder);
      List<SortedMap<String, String>> states = new ArrayList<>();
      for (Map<String, String> each : outputs) {
        yard.build(each);
        yard.publish();
        assertEquals(each, yard.texts());
        if (states.isEmpty() || !states.getLast().equals(yard.files())) {
          states.add(yard.files());
        }
      }
      for (SortedMap<String, String> each : states.reversed().subList(1, states.size())) {
        yard.goBack();
        assertEquals(each, yard.files());
      }
    } finally {
      Trees.delete(folder);
    }
  }
}
