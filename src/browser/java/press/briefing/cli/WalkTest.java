package press.briefing.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Walks through the site as a reader does.
@ExtendWith(ShowroomResolver.class)
class WalkTest {
  private static final String KOREAN = "ko/" + Showroom.ISSUE + "/index.html";
  private static final String ENGLISH = "en/" + Showroom.ISSUE + "/index.html";

  @ParameterizedTest
  @ValueSource(ints = {1280, 768, 390})
  void fromHomeToThePdf(int width, Showroom room) {
    try (Window window = room.window(width).open("ko/index.html")) {
      Page page = window.page();
      window.follow(page.locator(".latest h2 a"), KOREAN);
      fits(window, width);
      Locator section = page.locator("#signals");
      section.hover();
      window.follow(section.locator(".switch"), ENGLISH + "#signals");
      assertThat(page.locator("#signals")).isInViewport();
      fits(window, width);
      window.follow(page.locator(".languages a[lang=ko]"), KOREAN);
      window.follow(page.locator(".places a[href$='search/index.html']"), "ko/search/index.html");
      fits(window, width);
      search(page);
      print(room, page);
    }
  }

  /// Nothing stands out of the page at its right.
  private static void fits(Window window, int width) {
    Object wide = window.ask("document.documentElement.scrollWidth");
    assertTrue(((Number) wide).intValue() <= width, () -> window.path() + ": " + wide);
  }

  /// A noun is found with any particle after it, while it is typed, and by keys alone.
  private static void search(Page page) {
    Locator results = page.locator("#results li");
    assertThat(page.locator("#query")).isFocused();
    for (String words : List.of("설비투자", "설비투자를", "설비투자에서는", "클라우드 설비투자가")) {
      page.locator("#query").fill(words);
      assertThat(results.first()).containsText("AI 인프라");
    }
    page.locator("#query").fill("");
    assertThat(results).hasCount(0);
    page.keyboard().type("전력");
    assertThat(results).hasCount(3);
    page.keyboard().type("망은");
    assertThat(results).hasCount(2);
    page.keyboard().type(" 없는말");
    assertThat(results).hasCount(0);
    assertThat(page.locator("#found")).not().isEmpty();
    page.locator("#query").fill("AI 인프라");
    assertThat(results).hasCount(1);
    page.keyboard().press("ArrowDown");
    assertThat(results.first().locator("a")).isFocused();
    page.keyboard().press("ArrowUp");
    assertThat(page.locator("#query")).isFocused();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL("**/" + KOREAN);
  }

  private static void print(Showroom room, Page page) {
    Locator link = page.locator(".opening .files a").first();
    link.click(new Locator.ClickOptions().setTrial(true));
    String address = room.server().top() + "ko/" + Showroom.ISSUE + "/" + link.getAttribute("href");
    APIResponse answer = page.context().request().get(address);
    assertEquals(200, answer.status());
    assertEquals("application/pdf", answer.headers().get("content-type"));
    String start = new String(answer.body(), 0, 5, StandardCharsets.ISO_8859_1);
    assertEquals("%PDF-", start);
  }

  @Test
  void withoutScriptAllIsThere(Showroom room) {
    Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (Window window = room.window(options).open("index.html")) {
      Page page = window.page();
      assertThat(page.locator("h1")).isVisible();
      window.follow(page.locator("a[href='ko/index.html']").first(), "ko/index.html");
      window.follow(page.locator(".places a[href$='search/index.html']"), "ko/search/index.html");
      assertThat(page.locator("#query")).isHidden();
      window.follow(page.locator("#without a"), "ko/index.html#archive");
      window.follow(page.locator(".entries a").first(), "ko/2026-10-26-grid/index.html");
      assertThat(page.locator("article")).isVisible();
      window.open(KOREAN);
      page.locator("details summary").first().click();
      assertThat(page.locator("details table").first()).isVisible();
    }
  }

  @Test
  void everyPageOpensWithoutAFault(Showroom room) {
    try (Window window = room.window(1280)) {
      for (String path : room.pages()) {
        window.open(path);
        fits(window, 1280);
      }
    }
  }

  @Test
  void whatIsMissingIsSaidAtAnyDepth(Showroom room) {
    try (Window window = room.window(390)) {
      window.open("404.html");
      assertThat(window.page().locator("h1")).isVisible();
      APIResponse answer =
          window.page().context().request().get(room.server().top() + "ko/2020-01-x/y/z");
      assertEquals(404, answer.status());
      assertTrue(answer.text().contains("href=\"/ko/index.html\""));
    }
  }

  /// Of 200 KB; a page that is not packed for the way has a budget of its own.
  @Test
  void anIssueKeepsToTheBudget(Showroom room) {
    for (String path : List.of(KOREAN, ENGLISH)) {
      try (Window window = room.window(1280)) {
        long before = room.server().sent();
        window.open(path).ask("document.fonts.ready.then(() => true)");
        long sent = room.server().sent() - before;
        assertTrue(sent > 30_000 && sent <= 150_000, () -> path + ": " + sent);
      }
    }
  }
}
