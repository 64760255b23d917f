package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Issues that are to appear later.
class ReleaseTest {
  @TempDir private Path folder;
  private Shop shop;

  @BeforeEach
  void open() {
    shop =
        new Shop(folder)
            .file("content/briefing.yaml", "base-url: https://example.org/\nlanguages: [ko, en]\n")
            .issue("content/2026-10-26-open")
            .file("content/2026-11-30-geheim/ko.md", "---\ntags: [Geheimnis]\n---\n# 비밀\n\n글\n")
            .file(
                "content/2026-11-30-geheim/en.md",
                "---\npublish-at: 2026-11-30T00:30+09:00\n---\n# Geheimer Titel\n\nText.\n");
  }

  private List<String> telling() {
    return shop.tree("out").entrySet().stream()
        .filter(
            each -> (each.getKey() + each.getValue()).toLowerCase(Locale.ROOT).contains("geheim"))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void beforeItsDayNothingTellsOfIt() {
    shop.run("build", "--to", "html", "--as-of", "2026-11-29").ends(0);
    assertEquals(List.of(), telling());
  }

  /// A day that cannot be read is no leave to appear, in whatever language it stands.
  @Test
  void noOtherLanguageAppearsBeforeAnUnreadableDay() {
    shop.file(
        "content/2026-11-30-geheim/en.md", "---\nembargo: 2026-13-01\n---\n# Secret\n\nText.\n");
    shop.run("build", "--to", "html", "--lang", "ko", "--as-of", "2026-11-29").ends(1);
    shop.file("content/2026-11-30-geheim/en.md", "---\nauthor: [\n---\n# Secret\n\nText.\n");
    shop.run("build", "--to", "html", "--lang", "ko", "--as-of", "2026-11-29").ends(1);
    assertEquals(false, shop.names().contains("out"));
  }

  @Test
  void onItsDayItAppearsInAllLanguages() {
    shop.run("build", "--to", "html", "--as-of", "2026-11-30").ends(0);
    assertTrue(telling().contains("ko/2026-11-30-geheim/index.html"));
    assertTrue(telling().contains("en/2026-11-30-geheim/index.html"));
    assertTrue(
        Objects.requireNonNull(shop.tree("out").get("en/feed/atom.xml"))
            .contains("<updated>2026-11-30T00:30:00+09:00<"));
  }

  @Test
  void goingBackTakesItAway() {
    shop.run("build", "--to", "html").ends(0);
    assertTrue(telling().contains("sitemap.xml"));
    shop.run("build", "--to", "html", "--as-of", "2026-11-29").ends(0);
    assertEquals(List.of(), telling());
  }

  @Test
  void aloneItIsNoSuccess() {
    String err =
        shop.run("build", "--issue", "2026-11-30-geheim", "--as-of", "2026-11-29").ends(1).err();
    assertTrue(
        err.contains(
            "error: the issue “2026-11-30-geheim” is not to appear before 2026-11-30T00:30+09:00"),
        err);
  }
}
