package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;

/// A window that keeps what must not happen in it: a request to another site, a breach of the
/// content security policy, an error of a script, a preload that nothing uses.
final class Window implements AutoCloseable {
  private static final String WATCH =
      """
      addEventListener('securitypolicyviolation',
          e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI));
      """;

  private static final String PAINTED =
      """
      document.readyState !== 'loading'
          && performance.getEntriesByName('first-contentful-paint').length > 0
      """;

  private final BrowserContext context;
  private final Page page;
  private final String top;
  private final List<String> faults = new ArrayList<>();

  Window(BrowserContext context, String top) {
    this.context = context;
    this.top = top;
    context.addInitScript(WATCH);
    this.page = context.newPage();
    page.onRequest(this::check);
    page.onPageError(faults::add);
    page.onConsoleMessage(said -> {
      if (said.type().equals("error") || said.text().contains("preload")) {
        faults.add(said.type() + ": " + said.text());
      }
    });
  }

  private void check(Request request) {
    if (!request.url().startsWith(top)) {
      faults.add("asks " + request.url());
    }
  }

  Page page() {
    return page;
  }

  /// Opens a page of the site.
  Window open(String path) {
    page.navigate(top + path);
    return this;
  }

  /// Opens a page whose fonts the server holds back, and goes on once its text is there.
  Window openBare(String path) {
    page.navigate(top + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    while (!page.evaluate(PAINTED).equals(true)) {
      page.waitForTimeout(50);
    }
    return this;
  }

  /// Follows a link, which must lead to a page.
  Window follow(Locator link, String path) {
    link.click();
    page.waitForURL(top + path);
    return this;
  }

  /// Says whether the reader wants no motion.
  void still(boolean wanted) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setReducedMotion(wanted ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE));
  }

  /// What a script finds in the page.
  Object ask(String script) {
    return page.evaluate(script);
  }

  /// Where it is, from the top of the site.
  String path() {
    return page.url().replace(top, "");
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  @Override
  public void close() {
    context.close();
    assertEquals(List.of(), faults);
  }
}
