package press.briefing.cli;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The sample with an archive behind it, built and served, and a Chromium to look at it. One for
/// all tests of a run.
///
/// The browser is the machine's own; `-Dchromium=PATH` names another.
final class Showroom implements AutoCloseable {
  /// The sample issue.
  static final String ISSUE = "2026-11-ai-infrastructure";

  private static final List<String> SWITCHES =
      List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");

  private final Path folder;
  private final WebServer server;
  private final Playwright playwright;
  private final Browser browser;

  Showroom() {
    try {
      folder = Files.createTempDirectory("showroom").toRealPath();
      build();
      server = new WebServer(folder.resolve("out"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                    .setArgs(SWITCHES));
  }

  private void build() throws IOException {
    copy(Path.of("content"), folder.resolve("content"));
    String briefing = Files.readString(folder.resolve("content/briefing.yaml"));
    Shop shop = new Shop(folder);
    shop.file("content/briefing.yaml", briefing + "base-url: https://briefing.example/\n")
        .file("content/pages/about.ko.md", "# 소개\n\n산업 브리핑은 매달 나온다.\n\n## 원칙\n\n- 출처를 밝힌다.\n")
        .file("content/pages/about.en.md", "# About\n\nIt comes out every month.\n")
        .file("content/2026-10-26-grid/ko.md", issue("전선이 먼저다", "전력, 전력망"))
        .file("content/2026-10-26-grid/en.md", issue("Wires come first", "Power, Grid"))
        .file("content/2025-12-28-memory/ko.md", issue("메모리의 겨울", "반도체"))
        .run("build")
        .ends(0);
    shop.run("build", "--issue", ISSUE, "--lang", "both").ends(0);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }

  private static String issue(String title, String tags) {
    return """
    ---
    title: "%s"
    tags: [%s]
    series: Grid
    ---

    {{ capex@2025Q3 }}

    ## 체크포인트 {#checkpoints}

    - {{ queue }} {#capex-growth}
    - {{ capex }} {#grid-queue}
    """
        .formatted(title, tags);
  }

  WebServer server() {
    return server;
  }

  /// What was built.
  Path out() {
    return folder.resolve("out");
  }

  /// The paths of all pages.
  List<String> pages() {
    try (Stream<Path> all = Files.walk(out())) {
      return all.map(each -> out().relativize(each).toString())
          .filter(each -> each.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A window of a width, in light. All windows keep still, so that no test waits for a glide.
  Window window(int width) {
    return window(new Browser.NewContextOptions().setViewportSize(width, 900));
  }

  Window window(Browser.NewContextOptions options) {
    return new Window(
        browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE)), server.top());
  }

  @Override
  public void close() throws IOException {
    browser.close();
    playwright.close();
    server.close();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(files::add);
    }
    for (Path each : files) {
      Files.delete(each);
    }
  }
}
