package press.briefing.pdf.tag;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/// The values of what a tag says of itself.
final class Entries {
  static final PdfName ALTERNATIVE = new PdfName("Alt");
  static final PdfName EXPANSION = new PdfName("E");
  static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
  private static final PdfName BOX = new PdfName("BBox");
  private static final PdfName PLACEMENT = new PdfName("Placement");

  private Entries() {}

  static PdfString text(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }

  /// Attributes that belong to an owner, such as `Table`.
  static PdfDictionary attributes(String owner) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName(owner));
    return attributes;
  }

  /// How the items of a list are counted: `Decimal`, `Disc` …
  static PdfDictionary numbering(String kind) {
    PdfDictionary attributes = attributes("List");
    attributes.put(new PdfName("ListNumbering"), new PdfName(kind));
    return attributes;
  }

  static PdfDictionary box(float left, float bottom, float right, float top) {
    PdfDictionary attributes = attributes("Layout");
    attributes.put(PLACEMENT, new PdfName("Block"));
    attributes.put(BOX, new PdfArray(new float[] {left, bottom, right, top}));
    return attributes;
  }

  static PdfNumber number(int number) {
    return new PdfNumber(number);
  }
}
