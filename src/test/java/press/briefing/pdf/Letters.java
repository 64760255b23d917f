package press.briefing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Language;

/// Where the letters of a print stand, line by line in the order of painting.
final class Letters extends PDFTextStripper {
  private final List<List<Letter>> lines = new ArrayList<>();

  /// A letter, in points from the page's left edge.
  record Letter(String text, float start, float end) {}

  private Letters() {
    setSuppressDuplicateOverlappingText(false);
  }

  /// The lines of a body, on paper with margins of 20 mm.
  static List<List<Letter>> of(String body, String style) throws IOException {
    String sheet = "@page { size: A4; margin: 20mm } p { margin: 0 }" + style;
    Print print =
        Sheet.print(Sheet.galley(Language.KO, body, sheet), new Diagnostics()).orElseThrow();
    try (PDDocument document = Loader.loadPDF(print.bytes())) {
      Letters letters = new Letters();
      letters.getText(document);
      return letters.lines;
    }
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    float y = text.getYDirAdj();
    if (lines.isEmpty() || Math.abs(y - last) > 1) {
      lines.add(new ArrayList<>());
    }
    last = y;
    float x = text.getXDirAdj();
    lines.getLast().add(new Letter(text.getUnicode(), x, x + text.getWidthDirAdj()));
    super.processTextPosition(text);
  }

  private float last;
}
