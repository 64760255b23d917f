package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The indicator table: marks of how firm a value is, keyed below the table, nil and missing.
class DashboardTest {
  private static final String MANUSCRIPT =
      "# 값\n\n```indicators\n- first\n- last\n- none\n- plain\n```\n\n- 볼 것 {#c}\n";

  @TempDir private Path folder;

  @Test
  void keysTheMarksOfItsCells() throws IOException {
    Shop shop = new Shop(folder);
    shop.file("content/x/ko.md", MANUSCRIPT)
        .file("content/x/en.md", MANUSCRIPT.replace("값", "Values").replace("볼 것", "Watch"))
        .file(
            "content/x/data.csv",
            """
            분기,첫째,첫째 상태,둘째,둘째 상태,셋째,넷째
            2025Q3,8,확정,1.5,r,…,5
            2025Q4,-,,-,,-,-
            2026Q1,-,,-,,-,-
            2026Q2,10,p,0,e,-,6
            2026Q3,0,속보,-2.5,잠정,…,7
            """)
        .file("content/x/indicators.yaml", indicators())
        .run("build", "--to", "html")
        .ends(0);
    assertEquals(
        """
        첫째 주 –a 3Q 10p 2Q ↓ −10 8r
        둘째 % −2.5p 3Q –e 2Q ↓ −2.5 %p 1.5r
        셋째 명 … … … …
        넷째 명 7 3Q 6 2Q ↑ +1 5
        – 없음(0) … 자료 없음. 변화는 직전 관측 대비. a 속보, p 잠정, r 확정, e 추정
        """,
        table("ko"));
    assertEquals(
        """
        First weeks –a Q3 10p Q2 ↓ −10 8r
        Second % −2.5p Q3 –e Q2 ↓ −2.5 pp 1.5r
        Third people … … … …
        Fourth people 7 Q3 6 Q2 ↑ +1 5
        """,
        table("en").replaceAll("(?m)^–.*\n", ""));
  }

  /// What is only rounded to nothing is no nil.
  @Test
  void tellsNilFromLittle() throws IOException {
    new Shop(folder)
        .file("content/x/ko.md", "# 값\n\n```indicators\n- a\n```\n")
        .file("content/x/data.csv", "분기,값\n2026Q2,-0.04\n2026Q3,0.04\n")
        .file(
            "content/x/indicators.yaml",
            indicator("a", "{ko: 가, en: A}", "percent", "값")
                .replace("data:", "decimals: 1\n  data:"))
        .run("build", "--to", "html")
        .ends(0);
    assertTrue(table("ko").startsWith("가 % 0.0 3Q 0.0 2Q ↑ +0.1 %p …\n"), table("ko"));
  }

  private static String indicators() {
    return indicator("first", "{ko: 첫째, en: First}", "{ko: 주, en: weeks}", "첫째, status: 첫째 상태")
        + indicator("last", "{ko: 둘째, en: Second}", "percent", "둘째, status: 둘째 상태")
        + indicator("none", "{ko: 셋째, en: Third}", "{ko: 명, en: people}", "셋째")
        + indicator("plain", "{ko: 넷째, en: Fourth}", "{ko: 명, en: people}", "넷째");
  }

  private static String indicator(String id, String name, String unit, String value) {
    return "%s:\n  name: %s\n  unit: %s\n  data: {file: data.csv, period: 분기, value: %s}\n"
        .formatted(id, name, unit, value);
  }

  private String table(String language) throws IOException {
    Document page =
        Jsoup.parse(Files.readString(folder.resolve("out/" + language + "/x/index.html")));
    page.select("svg").remove();
    List<String> rows = page.select("table.dashboard tbody tr, p.table-key").eachText();
    return rows.stream()
        .map(each -> each.replaceAll(" (자료 받기|Download data).*", ""))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
