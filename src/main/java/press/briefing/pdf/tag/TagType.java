package press.briefing.pdf.tag;

import org.openpdf.text.pdf.PdfName;

/// The types of tags that a document uses, all of them standard types of PDF 1.7.
enum TagType {
  DOCUMENT("Document"),
  SECTION("Sect"),
  ARTICLE("Art"),
  DIVISION("Div"),
  QUOTATION("BlockQuote"),
  CAPTION("Caption"),
  CONTENTS("TOC"),
  CONTENTS_ENTRY("TOCI"),
  PARAGRAPH("P"),
  H1("H1"),
  H2("H2"),
  H3("H3"),
  H4("H4"),
  H5("H5"),
  H6("H6"),
  LIST("L"),
  ITEM("LI"),
  LABEL("Lbl"),
  BODY("LBody"),
  TABLE("Table"),
  ROW("TR"),
  HEAD_CELL("TH"),
  CELL("TD"),
  HEAD("THead"),
  ROWS("TBody"),
  FOOT("TFoot"),
  SPAN("Span"),
  QUOTE("Quote"),
  NOTE("Note"),
  REFERENCE("Reference"),
  CODE("Code"),
  LINK("Link"),
  FIGURE("Figure");

  private final PdfName pdfName;

  TagType(String name) {
    this.pdfName = new PdfName(name);
  }

  PdfName pdfName() {
    return pdfName;
  }

  /// Whether pages repeat it.
  boolean repeats() {
    return this == HEAD || this == FOOT;
  }

  /// Whether it stays in the file without content: a table is no table if its empty cells are gone.
  boolean staysEmpty() {
    return switch (this) {
      case ROW, HEAD_CELL, CELL, HEAD, ROWS, FOOT -> true;
      default -> false;
    };
  }

  static TagType heading(int level) {
    return switch (level) {
      case 1 -> H1;
      case 2 -> H2;
      case 3 -> H3;
      case 4 -> H4;
      case 5 -> H5;
      default -> H6;
    };
  }
}
