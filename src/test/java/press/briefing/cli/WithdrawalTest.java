package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an order that takes an issue back leaves of its data.
class WithdrawalTest {
  @TempDir private Path folder;

  private static String issue(String month, String more) {
    return "---\ntitle: 호\ndate: 2026-%s-28\nperiod: 2026-%s\n%s---\n값은 {{ x }}.\n"
        .formatted(month, month, more);
  }

  @Test
  void theIssueBeforeKeepsItsPast() {
    Shop shop =
        new Shop(folder)
            .file("content/briefing.yaml", "title: {ko: 시험, en: Test}\nlanguages: [ko]\n")
            .file(
                "content/indicators.yaml",
                "x: {name: x, unit: KRW, data: {file: x.csv, period: p, value: v}}\n")
            .file("content/x.csv", "p,v\n2026-07,7\n2026-08,8\n2026-09,9\n2026-10,10\n")
            .file("content/a/ko.md", issue("08", ""))
            .file("content/b/ko.md", issue("09", ""))
            .file("content/c/ko.md", issue("10", ""));
    shop.run("build", "--to", "html").ends(0);
    shop.file("content/c/ko.md", issue("10", "draft: true\n"));
    shop.run("build", "--to", "html", "--issue", "c", "--issue", "a").ends(0);
    assertEquals(
        "period,value,unit,status\r\n2026-07,7,KRW,\r\n2026-08,8,KRW,\r\n2026-09,9,KRW,\r\n",
        shop.tree("out").get("indicators/x.csv"));
  }
}
