package press.briefing.pdf.tag;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/// Marks what is painted on pages: as content of a tag, or as an artifact, which is not read out.
public final class Marking {
  private static final PdfName ARTIFACT = new PdfName("Artifact");

  private final PdfWriter writer;
  private boolean open;

  /// Marks the pages of a writer.
  public Marking(PdfWriter writer) {
    this.writer = writer;
  }

  /// Paints something as content; as an artifact if there is none or an earlier page showed it.
  public void content(PdfContentByte page, @Nullable Content content, Runnable painting) {
    if (open) {
      painting.run();
    } else if (content == null || content.tag().repeatsOn(writer.getPageNumber())) {
      artifact(page, painting);
    } else {
      begin(page, content);
      finish(page, painting);
    }
  }

  /// Paints something as an artifact, unless it is part of content.
  public void artifact(PdfContentByte page, Runnable painting) {
    if (open) {
      painting.run();
      return;
    }
    page.beginMarkedContentSequence(ARTIFACT);
    finish(page, painting);
  }

  /// The writer demands that an element holds either tags or one text, and numbers the content:
  /// both are put in order at the end.
  private void begin(PdfContentByte page, Content content) {
    PdfStructureElement element = content.tag().element(writer);
    element.remove(PdfName.K);
    page.beginMarkedContentSequence(element, new PdfDictionary());
    PdfNumber number = (PdfNumber) Objects.requireNonNull(element.get(PdfName.K));
    content.add(new Content.Mark(writer.getPageNumber(), number.intValue()));
    element.remove(PdfName.K);
  }

  private void finish(PdfContentByte page, Runnable painting) {
    open = true;
    painting.run();
    open = false;
    page.endMarkedContentSequence();
  }
}
