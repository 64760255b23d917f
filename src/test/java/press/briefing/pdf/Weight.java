package press.briefing.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// What a print weighs without its fonts.
public final class Weight {
  private Weight() {}

  /// Bytes a page, fonts not counted.
  public static long ofPage(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Set<COSBase> fonts = new HashSet<>();
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          add(page.getResources().getFont(name), fonts);
        }
      }
      long weight = 0;
      for (COSBase each : fonts) {
        weight += each instanceof COSStream stream ? stream.getLength() : 0;
      }
      return (pdf.length - weight) / document.getNumberOfPages();
    }
  }

  /// The program of a font, what maps its codes to text, and its widths.
  private static void add(PDFont font, Set<COSBase> streams) {
    streams.add(font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE));
    if (font instanceof PDType0Font composite) {
      PDFontDescriptor descriptor = composite.getDescendantFont().getFontDescriptor();
      COSDictionary program = descriptor.getCOSObject();
      streams.add(program.getDictionaryObject(COSName.FONT_FILE2));
    }
  }
}
