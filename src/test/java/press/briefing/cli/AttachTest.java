package press.briefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.pdf.EmbeddedFiles;
import press.briefing.pdf.Standards;

/// What travels in print: the data of tables always, manuscripts and all data where the theme asks.
class AttachTest {
  private static final String MANUSCRIPT =
      """
      ---
      title: 전력
      period: 2026Q2
      ---

      접속 대기는 {{ wait }}이다. [자료](https://example.org/)를 본다.

      | 분기 | 대기 |
      |---|--:|
      | 2분기 | 25 |

      ## 전망

      더 길어진다.
      """;

  @TempDir private Path folder;

  private Map<String, String> attached(String theme) throws IOException {
    new Shop(folder)
        .file("content/briefing.yaml", "title: 전력 소식\ntheme: " + theme + "\n")
        .file("content/a/ko.md", MANUSCRIPT)
        .file("content/data.csv", "분기,대기\n2026Q1,21\n2026Q2,25\n2026Q3,28\n")
        .file(
            "content/indicators.yaml",
            """
            wait: {name: {ko: 접속 대기, en: Waiting}, unit: {ko: 개월, en: months},
              data: {file: data.csv, period: 분기, value: 대기}}
            """)
        .run("-q", "build", "-o", "out")
        .ends(0);
    byte[] pdf = Files.readAllBytes(folder.resolve("out/ko/a/a.ko.pdf"));
    assertEquals(List.of(), Standards.broken(pdf));
    return EmbeddedFiles.of(pdf);
  }

  @Test
  void tablesBringTheirData() throws IOException {
    assertEquals(Map.of("Data a-1.csv", "\ufeff분기,대기\r\n2분기,25\r\n"), attached("default"));
  }

  @Test
  void manuscriptAndDataGoAlongWhereTheThemeAsks() throws IOException {
    Map<String, String> files = attached("{name: default, attach: [manuscript, data]}");
    assertEquals(
        List.of("Data a-1.csv", "Source a.ko.md", "Data a-data.csv"), List.copyOf(files.keySet()));
    assertEquals(MANUSCRIPT, files.get("Source a.ko.md"));
    assertEquals(
        """
        \ufeffid,지표,단위,기준 시점,값,상태\r
        wait,접속 대기,개월,2026Q1,21,\r
        wait,접속 대기,개월,2026Q2,25,\r
        """,
        files.get("Data a-data.csv"));
  }
}
