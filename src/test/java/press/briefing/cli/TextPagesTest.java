package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of text beside the issues, which share a folder of the output.
class TextPagesTest {
  /// Two pictures of one pixel each.
  private static final String RED =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

  private static final String GREEN =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNg+M8AAAICAQB7CYF4AAAAAElFTkSuQmCC";

  @TempDir private Path folder;

  private void picture(String path, String bytes) throws IOException {
    Files.createDirectories(folder.resolve(path).resolveSibling(""));
    Files.write(folder.resolve(path), Base64.getDecoder().decode(bytes));
  }

  @Test
  void pagesKeepTheirPicturesApart() throws IOException {
    picture("content/pages/images/x.png", RED);
    picture("content/images/x.png", GREEN);
    Shop shop =
        new Shop(folder)
            .issue("content/a")
            .file("content/pages/about.ko.md", "# 소개\n\n![하나](images/x.png)\n")
            .file("content/pages/team.ko.md", "# 사람\n\n![하나](images/x.png)\n")
            .file("content/pages/team.en.md", "# People\n\n![Other](../images/x.png)\n");
    shop.run("build", "content", "-o", "out", "--to", "html").ends(0);
    Map<String, String> files = shop.tree("out");
    assertEquals(
        List.of(
            "en/pages/team.html",
            "en/pages/team.x.png",
            "ko/pages/about.html",
            "ko/pages/about.x.png",
            "ko/pages/team.html",
            "ko/pages/team.x.png"),
        files.keySet().stream().filter(each -> each.contains("/pages/")).toList());
    assertTrue(files.getOrDefault("ko/pages/team.html", "").contains(" src=\"team.x.png\""));
  }

  @Test
  void aFileThatIsNamedOtherwiseIsTold() {
    Shop shop =
        new Shop(folder)
            .issue("content/a")
            .file("content/pages/_draft.md", "# 초고\n")
            .file("content/pages/소개.ko.md", "# 소개\n")
            .file("content/pages/about.md", "# About\n");
    assertEquals(
        """
        content/pages/about.md: warning: “about.md” is no name of a page, so it is left out
            A page is named like about.ko.md: a–z, digits and “-”, then .ko.md or .en.md. A name that begins with “_” is passed over.
        content/pages/소개.ko.md: warning: “소개.ko.md” is no name of a page, so it is left out
            A page is named like about.ko.md: a–z, digits and “-”, then .ko.md or .en.md. A name that begins with “_” is passed over.
        0 errors, 2 warnings
        """,
        shop.run("build", "content", "-o", "out", "--to", "html").ends(0).err());
  }

  private Shop embargoed(String more) {
    return new Shop(folder)
        .file("content/a/ko.md", "---\ntitle: 호\ndate: 2026-11-01\n---\n글.\n")
        .file("content/pages/plan.ko.md", "---\ntitle: 계획\n" + more + "---\n아직.\n");
  }

  @Test
  void noPageAppearsBeforeItsDay() {
    Shop shop = embargoed("embargo: 2027-01-01\n");
    shop.run("build", "--to", "html", "--as-of", "2026-12-31").ends(0);
    assertEquals(false, shop.tree("out").containsKey("ko/pages/plan.html"));
    shop.run("build", "--to", "html", "--as-of", "2027-01-01").ends(0);
    assertEquals(true, shop.tree("out").containsKey("ko/pages/plan.html"));
    assertHeld(shop, "{\"issue\":\"pages/plan\",\"until\":\"2027-01-01T00:00+09:00\"}");
  }

  @Test
  void aDraftOfAPageIsHeld() {
    Shop shop = embargoed("draft: true\n");
    shop.run("build", "--to", "html", "--draft").ends(0);
    assertHeld(shop, "{\"issue\":\"pages/plan\",\"draft\":true}");
  }

  private static void assertHeld(Shop shop, String held) {
    String record = shop.tree("out").getOrDefault(".briefing-output", "");
    assertTrue(record.contains("\"held\":[" + held + "]"), record);
  }
}
