package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Fonts that are there in time move nothing at all. Where they come late, text is there before
/// them, and what moves is a word in its line or a line at most: a twentieth, where a tenth counts
/// as good.
@ExtendWith(ShowroomResolver.class)
class ShiftTest {
  private static final int FACES = 3;
  private static final double STILL = 0.05;

  /// Those that load their fonts ahead.
  private static final List<String> ISSUES =
      List.of("ko/" + Showroom.ISSUE + "/index.html", "en/" + Showroom.ISSUE + "/index.html");

  private static final List<String> OTHERS =
      List.of(
          "index.html",
          "ko/index.html",
          "en/index.html",
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
    room.server().holdStyles(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 768, 390})
  void fontsInTimeMoveNothing(int width, Showroom room) {
    Map<String, Double> shifts = new LinkedHashMap<>();
    for (String path : ISSUES) {
      room.server().holdStyles(FACES);
      shifts.put(path, shift(room, width, path, false));
    }
    shifts.values().removeIf(shift -> shift == 0);
    assertEquals(Map.of(), shifts);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 768, 390})
  void pagesStayStillWhenFontsComeLate(int width, Showroom room) {
    Map<String, Double> shifts = new LinkedHashMap<>();
    for (String path : Stream.concat(ISSUES.stream(), OTHERS.stream()).toList()) {
      room.server().holdFonts();
      shifts.put(path, shift(room, width, path, true));
    }
    shifts.values().removeIf(shift -> shift <= STILL);
    assertEquals(Map.of(), shifts);
  }

  private static double shift(Showroom room, int width, String path, boolean late) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setViewportSize(width, 2400);
    try (Window window = room.window(options)) {
      window.page().addInitScript(WATCH);
      if (late) {
        window.openBare(path);
        room.server().releaseFonts();
      } else {
        window.open(path);
      }
      Map<?, ?> seen = (Map<?, ?>) window.ask(SETTLED);
      assertEquals(FACES, seen.get("faces"), path);
      return ((Number) Objects.requireNonNull(seen.get("shift"))).doubleValue();
    }
  }
}
