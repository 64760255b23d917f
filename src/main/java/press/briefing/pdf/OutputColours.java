package press.briefing.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.PdfWriter;

/// Which colours a document means: those of sRGB.
final class OutputColours {
  private static final String NAME = "sRGB IEC61966-2.1";

  private OutputColours() {}

  /// Writes the colours into an open document. The condition only makes the writer take the intent
  /// for one of PDF/A.
  static void write(PdfWriter writer) {
    try {
      ICC_Profile profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
      writer.setOutputIntents(NAME, "PDFA/1", "http://www.color.org", NAME, profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
