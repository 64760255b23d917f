package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class JsonReportTest {
  @TempDir private Path folder;
  private Shop shop;

  @BeforeEach
  void open() {
    shop = new Shop(folder);
  }

  private static String stable(String json) {
    return json.replaceAll("\"seconds\":[0-9]+\\.[0-9]{2}}", "\"seconds\":#}")
        .replaceAll("\"sha256\":\"[0-9a-f]{64}\",\"bytes\":[1-9][0-9]*", "#");
  }

  private void prints(int code, String expected, String... args) {
    Shop.Outcome outcome = shop.run(args).ends(code);
    assertEquals(expected.replace("\n", "") + "\n", stable(outcome.out()));
    assertEquals("", outcome.err());
  }

  @Test
  void renditionsAreListed() {
    shop.issue("호");
    prints(
        0,
        """
        {"version":1,"renditions":[
        {"issue":"호","language":"en","format":"html","path":"en/호/index.html",#},
        {"issue":"호","language":"en","format":"pdf","path":"en/호/호.en.pdf",#,"pages":1},
        {"issue":"호","language":"ko","format":"html","path":"ko/호/index.html",#},
        {"issue":"호","language":"ko","format":"pdf","path":"ko/호/호.ko.pdf",#,"pages":1}],
        "diagnostics":[],"seconds":#}
        """,
        "build",
        "호",
        "--format",
        "json");
  }

  @Test
  void contentErrorsHaveTheirPlace() {
    shop.file("a/ko.md", "# 전력\n\n가 {{ capex }} 나\n");
    prints(
        1,
        """
        {"version":1,"renditions":[],"diagnostics":[
        {"severity":"info","code":"manuscript.missing","file":"en.md",
        "message":"there is no manuscript in “en”","hint":"Write en.md, or leave the language out."},
        {"severity":"error","code":"indicator.none","file":"ko.md","line":3,"column":6,
        "message":"there is no indicator “capex”: none is declared",
        "hint":"Declare it in indicators.yaml, or write the number out."}],"seconds":#}
        """,
        "build",
        "a",
        "--format=json");
  }

  @Test
  void wrongUsageIsAnObjectToo() {
    prints(
        2,
        """
        {"version":1,"renditions":[],"diagnostics":[
        {"severity":"error","code":"usage.option","message":"there is no option “--nope”",
        "hint":"Valid options: --out, --issue, --lang, --to, --draft, --strict, --as-of, --allow-network, --jobs,\s
        --format, --help, --version, --quiet, --verbose, --debug."}],"seconds":#}
        """,
        "build",
        "--nope",
        "--format",
        "json");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void failingDiskIsAnObjectToo() {
    shop.issue("a");
    prints(
        3,
        """
        {"version":1,"renditions":[],"diagnostics":[
        {"severity":"error","code":"out.write","message":"/proc/briefing/out cannot be written:\s
        its folder cannot be made",
        "hint":"Check the free space on the disk and the permissions of the folder.\s
        The last output is as it was."}],"seconds":#}
        """,
        "build",
        "a",
        "-o",
        "/proc/briefing/out",
        "--format",
        "json");
  }
}
