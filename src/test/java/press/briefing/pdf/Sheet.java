package press.briefing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.language.Language;
import press.briefing.model.Galley;
import press.briefing.model.Medium;

/// Prints small pages, and reads them back by other hands.
final class Sheet {
  private static final FontShelf FONTS = new FontShelf();

  private Sheet() {}

  /// A galley of a body and a style.
  static Galley galley(Language language, String body, String style) {
    String markup =
        "<html lang=\"%s\"><head><title>t</title></head><body>%s</body></html>"
            .formatted(language.tag(), body);
    Galley.Facts facts = new Galley.Facts("t", List.of(), "", List.of(), Optional.empty());
    return new Galley(
        "case", language, Medium.PRINT, facts, markup, style, List.of(), List.of(), List.of());
  }

  static Optional<Print> print(Galley galley, Diagnostics problems) {
    return new PdfPress(FONTS).print(galley, problems);
  }

  /// The text of each page.
  static List<String> pages(Print print) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(print.bytes())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
    }
    return pages;
  }

  /// The lines of a print as they stand, without those that are blank.
  static List<String> lines(Print print) throws IOException {
    try (PDDocument document = Loader.loadPDF(print.bytes())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      return stripper.getText(document).lines().filter(line -> !line.isBlank()).toList();
    }
  }
}
