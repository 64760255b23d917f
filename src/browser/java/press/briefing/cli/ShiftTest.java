package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text is there before its fonts. Fonts that come late move no more than letters in their lines:
/// five thousandths count as still, where a hundred count as good.
@ExtendWith(ShowroomResolver.class)
class ShiftTest {
  private static final double STILL = 0.005;
  private static final List<String> PAGES =
      List.of(
          "index.html",
          "ko/index.html",
          "en/index.html",
          "ko/" + Showroom.ISSUE + "/index.html",
          "en/" + Showroom.ISSUE + "/index.html",
          "ko/indicators/capex/index.html",
          "ko/search/index.html");

  private static final String WATCH =
      """
      window.shift = 0;
      new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value))
          .observe({type: 'layout-shift', buffered: true});
      """;

  private static final String SETTLED =
      """
      document.fonts.ready.then(() => new Promise(done => setTimeout(() => done({
        shift: shift,
        faces: Array.from(document.fonts)
            .filter(face => face.family.includes('Briefing') && face.status === 'loaded').length
      }), 250)))
      """;

  @AfterEach
  void release(Showroom room) {
    room.server().releaseFonts();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 768, 390})
  void pagesStayStillWhenFontsCome(int width, Showroom room) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setViewportSize(width, 2400);
    List<String> restless = new ArrayList<>();
    for (String path : PAGES) {
      try (Window window = room.window(options)) {
        window.page().addInitScript(WATCH);
        room.server().holdFonts();
        window.openBare(path);
        room.server().releaseFonts();
        Map<?, ?> seen = (Map<?, ?>) window.ask(SETTLED);
        assertEquals(3, seen.get("faces"), path);
        double shift = ((Number) Objects.requireNonNull(seen.get("shift"))).doubleValue();
        if (shift > STILL) {
          restless.add(path + ": " + shift);
        }
      }
    }
    assertEquals(List.of(), restless);
  }
}
