package press.briefing.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Language;
import press.briefing.model.DataFile;
import press.briefing.model.Galley;
import press.briefing.model.Medium;

/// Files in print: each belongs to its table or chart, and says what it is.
class AnnexesTest {
  private static final String BODY =
      """
      <h1>머리</h1><p>글 <a href="https://example.org/">고리</a></p>
      <table data-file="호-1.csv"><thead><tr><th>분기</th></tr></thead>
      <tbody><tr><td>1</td></tr></tbody></table>
      <figure><figcaption>제목</figcaption><div data-file="호-2.csv"><svg viewBox="0 0 9 9">
      <desc>선 하나</desc><path d="M0 0L9 9" stroke="#000000"/></svg></div></figure>
      """;
  private static final List<DataFile> FILES =
      List.of(file("호-1.csv", "표"), file("호-2.csv", "제목"), file("호-3.csv", ""));

  private static DataFile file(String name, String title) {
    return new DataFile(name, title, ("값,1\r\n" + name).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] print(Optional<LocalDate> date) {
    Galley plain = Sheet.galley(Language.KO, BODY, "p { margin: 0 }");
    Galley.Facts facts = new Galley.Facts("t", List.of(), "", List.of(), date);
    Galley galley =
        new Galley(
            "호",
            Language.KO,
            Medium.PRINT,
            facts,
            plain.markup(),
            plain.style(),
            List.of(),
            List.of(),
            List.of(),
            FILES);
    Diagnostics problems = new Diagnostics();
    byte[] pdf = Sheet.print(galley, problems).orElseThrow().bytes();
    assertEquals(List.of(), problems.sorted());
    return pdf;
  }

  @Test
  void filesSayWhatTheyAre() throws IOException {
    List<String> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(print(Optional.of(LocalDate.of(2026, 11, 23))))) {
      for (PDComplexFileSpecification file : files(document).values()) {
        PDEmbeddedFile content = file.getEmbeddedFileUnicode();
        COSDictionary said = content.getCOSObject().getCOSDictionary(COSName.PARAMS);
        found.add(
            String.join(
                " | ",
                file.getFile(),
                file.getFileUnicode(),
                String.valueOf(file.getFileDescription()),
                file.getCOSObject().getNameAsString("AFRelationship"),
                content.getSubtype(),
                said.getString(COSName.MOD_DATE),
                String.valueOf(content.getSize())));
        assertEquals(
            "값,1\r\n" + file.getFileUnicode(),
            new String(content.toByteArray(), StandardCharsets.UTF_8));
      }
    }
    assertEquals(
        List.of(
            "_-1.csv | 호-1.csv | 표 | Data | text/csv | D:20261123000000Z | 16",
            "_-2.csv | 호-2.csv | 제목 | Data | text/csv | D:20261123000000Z | 16",
            "_-3.csv | 호-3.csv | null | Data | text/csv | D:20261123000000Z | 16"),
        found);
  }

  private static Map<String, PDComplexFileSpecification> files(PDDocument document)
      throws IOException {
    return new TreeMap<>(document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames());
  }

  @Test
  void filesBelongToTheirTableAndChartElseToTheDocument() throws IOException {
    byte[] pdf = print(Optional.empty());
    assertEquals(
        """
        Document
          H1
            "머리"
          P
            "글 "
            Link
              "고리"
              → 고리
          Table AF=호-1.csv
            THead
              TR
                TH Scope=Column
                  "분기"
            TBody
              TR
                TD
                  "1"
          Div
            Caption
              "제목"
            Figure Alt=선 하나. AF=호-2.csv
              ""
        """,
        StructureText.tree(pdf));
    assertEquals(List.of(), Standards.broken(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSArray loose =
          (COSArray) document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.AF);
      assertEquals(1, loose.size());
      assertEquals("호-3.csv", ((COSDictionary) loose.getObject(0)).getString(COSName.UF));
    }
    assertArrayEquals(pdf, print(Optional.empty()));
  }
}
