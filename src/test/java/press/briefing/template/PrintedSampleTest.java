package press.briefing.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.gate.DiskGate;
import press.briefing.model.Briefing;
import press.briefing.model.Edition;
import press.briefing.model.Galley;
import press.briefing.model.Medium;
import press.briefing.pdf.FontShelf;
import press.briefing.pdf.PdfPress;

class PrintedSampleTest {
  @TempDir Path folder;

  private final Diagnostics problems = new Diagnostics();

  private List<String> lines(Edition edition, Briefing briefing) throws IOException {
    Galley galley =
        Typesetter.of(briefing.publication(), new DiskGate(folder), problems)
            .typeset(briefing, edition, Medium.PRINT, false, problems)
            .orElseThrow();
    byte[] bytes = new PdfPress(new FontShelf()).print(galley, problems).orElseThrow().bytes();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).lines().map(String::strip).toList();
    }
  }

  @Test
  void thePartsOfAnIssueStandOnItsPages() throws IOException {
    Briefing briefing = SampleEdition.briefing();
    List<String> lines = lines(briefing.editions().getFirst(), briefing);
    List<String> wanted =
        List.of(
            "산업 브리핑 Industry Briefing 2026년 11월 23일",
            "제11호 · 2026년 11월",
            "510 억 달러 51.0 개월 51.0 %",
            "1 자금 신호 1",
            "투자가 빨라졌다",
            "전력 접속 대기 ≥ 30개월",
            "1 / 2",
            "발행 편집팀 · 문의 desk@example.org · CC BY 4.0 · 예시 데이터: 값은 모두 지어낸 것이다.");
    Stream<String> missing =
        wanted.stream().filter(each -> lines.stream().noneMatch(line -> line.contains(each)));
    assertEquals(List.of(), missing.toList(), () -> String.join("\n", lines));
    assertEquals(List.of(), problems.sorted());
  }
}
