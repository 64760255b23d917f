package press.briefing.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.briefing.diagnostic.Catalogue;
import press.briefing.diagnostic.Diagnostic;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.diagnostic.Severity;
import press.briefing.gate.DiskGate;
import press.briefing.model.Series;

/// Every odd spelling of Korean offices, written into a CSV file as UTF-8 and as MS949 and into a
/// cell of a workbook: read exactly, and the same from all, or refused at its place.
final class OddSpellingsTest {
  private static final String CONTENT_TYPES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
      <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
      </Types>
      """;
  private static final String RELATIONSHIP =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>\
      </Relationships>
      """;
  private static final String WORKBOOK =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
      <sheets><sheet name="값" sheetId="1" r:id="r1"/></sheets></workbook>
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2026-11    | 1,234.5   | 2026-11 1234.5
          2026.11    | △1.2      | 2026-11 -1.2
          2026년 11월 | (1.2)     | 2026-11 -1.2
          2026년 11월 | -1.2      | 2026-11 -1.2
          '26.11     | 1.2%      | 2026-11 1.2
          202611     | △1,234.5% | 2026-11 -1234.5
          2026Q3     | (1,234.5) | 2026Q3 -1234.5
          2026/3분기 | 0.10      | 2026Q3 0.1
          2026년 3분기 | -        | 2026Q3 …
          2026 상반기 | N/A       | 2026H1 …
          20261103   | …         | 2026-11-03 …
          2026. 11. 3. | ``      | 2026-11-03 …
          2026-11    | ▲1.2      | 2: ▲ in “▲1.2” may mean up or minus
          2026-11    | 1,23      | 2: the commas in “1,23” do not stand at every third digit
          2026-11    | 12억      | 2: “12억” is no number
          2026-11    | 1.2.3     | 2: “1.2.3” is no number
          11/23/2026 | 1.2       | 1: “11/23/2026” is no period, or could be read as two
          2026.1     | 1.2       | 1: “2026.1” is no period, or could be read as two
          """)
  void areReadExactlyOrRefused(String period, String value, String read) throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("MS949"))) {
      Path csv = folder.resolve("x.csv");
      Files.write(csv, "기간,값\n\"%s\",\"%s\"\n".formatted(period, value).getBytes(charset));
      assertReads(read, "x.csv");
    }
    book(folder.resolve("x.xlsx"), List.of(List.of("기간", "값"), List.of(period, value)));
    assertReads(read, "x.xlsx");
  }

  private void assertReads(String expected, String file) throws IOException {
    Files.writeString(
        folder.resolve("indicators.yaml"),
        "x: {name: x, unit: percent, data: {file: %s, period: 기간, value: 값}}".formatted(file));
    Diagnostics problems = new Diagnostics();
    Series series =
        new IndicatorReader(new DiskGate(folder)).read("indicators.yaml", problems).getFirst();
    List<Diagnostic> errors =
        problems.sorted().stream().filter(each -> each.severity() == Severity.ERROR).toList();
    String found =
        errors.isEmpty()
            ? SameFactsTest.facts(series).lines().skip(1).findFirst().orElseThrow().strip()
            : said(errors.getFirst());
    assertEquals(expected, found.replaceAll(" …$", ""));
  }

  /// The column of a problem's cell, which stands in the second row, and the problem.
  private static String said(Diagnostic problem) {
    Place place = problem.place();
    assertEquals(2, place.line());
    int column = place.file().endsWith(".csv") && place.column() > 1 ? 2 : place.column();
    return column + ": " + Catalogue.of("en").message(problem);
  }

  /// A workbook of one sheet, all of whose cells are texts.
  private static void book(Path file, List<List<String>> rows) throws IOException {
    List<String> cells = new ArrayList<>();
    for (int row = 1; row <= rows.size(); row++) {
      cells.add("<row r=\"" + row + "\">");
      for (int column = 0; column < rows.get(row - 1).size(); column++) {
        cells.add(
            "<c r=\"%c%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                .formatted('A' + column, row, rows.get(row - 1).get(column)));
      }
      cells.add("</row>");
    }
    String sheet =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + String.join("", cells)
            + "</sheetData></worksheet>";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "[Content_Types].xml", CONTENT_TYPES);
      part(zip, "_rels/.rels", RELATIONSHIP.formatted("officeDocument", "xl/workbook.xml"));
      part(zip, "xl/workbook.xml", WORKBOOK);
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          RELATIONSHIP.formatted("worksheet", "worksheets/sheet1.xml"));
      part(zip, "xl/worksheets/sheet1.xml", sheet);
    }
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.strip().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
