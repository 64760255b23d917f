package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules of WCAG 2.2 AA on every kind of page.
@ExtendWith(ShowroomResolver.class)
class AccessTest {
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final String ASK =
      """
      axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}})
          .then(found => found.violations.flatMap(each => each.nodes.map(node =>
              each.id + ': ' + node.html.slice(0, 120) + ' (' + node.failureSummary + ')')))
      """;

  private static String axe;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in = AccessTest.class.getResourceAsStream(AXE)) {
      axe = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> violations(Window window) {
    window.ask(axe + "; true");
    List<String> found = new ArrayList<>();
    ((List<?>) window.ask(ASK)).forEach(each -> found.add(window.path() + " " + each));
    return found;
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1280", "DARK,1280", "LIGHT,390", "DARK,390"})
  void noRuleIsBroken(ColorScheme scheme, int width, Showroom room) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
    List<String> found = new ArrayList<>();
    try (Window window = room.window(options)) {
      for (String path : PageKinds.of(room.pages())) {
        found.addAll(violations(window.open(path)));
      }
      window.open("ko/search/index.html").page().locator("#query").fill("전력");
      window.page().waitForSelector("#results li");
      found.addAll(violations(window));
    }
    assertEquals(List.of(), found);
  }

  @Test
  void aBrokenRuleIsSeen(Showroom room) {
    try (Window window = room.window(1280).open("ko/index.html")) {
      window.ask("document.querySelector('.standfirst').style.color = '#aaa'");
      window.ask("document.documentElement.removeAttribute('lang')");
      List<String> found = violations(window);
      assertTrue(found.stream().anyMatch(each -> each.contains("color-contrast")), found::toString);
      assertTrue(found.stream().anyMatch(each -> each.contains("html-has-lang")), found::toString);
    }
  }

  @Test
  void forcedColoursLeaveSignsVisible(Showroom room) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE);
    try (Window window = room.window(options).open("ko/" + Showroom.ISSUE + "/index.html")) {
      assertEquals(true, window.ask("matchMedia('(forced-colors: active)').matches"));
      String signs =
          """
          Array.from(document.querySelectorAll('.signs .row svg, .pill svg, .chart svg .accent'))
              .filter(sign => getComputedStyle(sign).color
                  === getComputedStyle(document.body).backgroundColor).length
          """;
      assertEquals(0, window.ask(signs));
    }
  }

  @Test
  void nothingGlidesWhereMotionIsUnwanted(Showroom room) {
    String moving =
        """
        Array.from(document.querySelectorAll('*')).filter(each => {
          const style = getComputedStyle(each);
          return style.scrollBehavior === 'smooth' || parseFloat(style.transitionDuration) > 0
              || parseFloat(style.animationDuration) > 0;
        }).length
        """;
    try (Window window = room.window(1280).open("ko/" + Showroom.ISSUE + "/index.html")) {
      assertEquals(0, window.ask(moving));
      window.still(false);
      assertFalse(window.ask(moving).equals(0));
    }
  }
}
