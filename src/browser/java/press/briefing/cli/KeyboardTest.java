package press.briefing.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Walks through pages by keys alone.
@ExtendWith(ShowroomResolver.class)
class KeyboardTest {
  private static final int MOST = 400;

  /// What has the focus; empty for the page itself.
  private static final String FOCUSED =
      """
      (() => {
        const at = document.activeElement;
        return at === document.body ? '' : at.outerHTML.slice(0, 100);
      })()
      """;

  /// Whether what has the focus shows it and lies in sight.
  private static final String SHOWN =
      """
      (() => {
        const at = document.activeElement;
        const style = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
            && box.width > 0 && box.bottom > 0 && box.top < innerHeight
            && box.right > 0 && box.left < innerWidth;
      })()
      """;

  @ParameterizedTest
  @CsvSource({
    "ko/2026-11-ai-infrastructure/index.html,1280,60",
    "en/2026-11-ai-infrastructure/index.html,390,60",
    "ko/index.html,1280,15",
    "ko/indicators/capex/index.html,390,8"
  })
  void everyStopIsShown(String path, int width, int stops, Showroom room) {
    try (Window window = room.window(width).open(path)) {
      List<String> hidden = new ArrayList<>();
      int count = 0;
      window.page().keyboard().press("Tab");
      while (!window.ask(FOCUSED).equals("") && count < MOST) {
        if (!window.ask(SHOWN).equals(true)) {
          hidden.add(String.valueOf(window.ask(FOCUSED)));
        }
        count++;
        window.page().keyboard().press("Tab");
      }
      assertEquals(List.of(), hidden);
      int walked = count;
      assertTrue(walked >= stops && walked < MOST, () -> walked + " stops");
    }
  }

  @ParameterizedTest
  @CsvSource({"ko/2026-11-ai-infrastructure/index.html", "ko/index.html", "ko/tags/index.html"})
  void theFirstStopSkipsToTheText(String path, Showroom room) {
    try (Window window = room.window(1280).open(path)) {
      Page page = window.page();
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      assertThat(page.locator(".skip")).isInViewport();
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertEquals(true, window.ask("document.activeElement.closest('main') !== null"));
    }
  }
}
