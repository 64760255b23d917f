package press.briefing.pdf.annex;

import java.util.Optional;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import press.briefing.model.DataFile;

/// One file, as the document describes it.
///
/// @param date of its last change, if that is known
record Annex(DataFile file, Optional<PdfString> date) {
  private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");

  /// What is said of the bytes, which a stream holds.
  void describe(PdfDictionary stream) {
    stream.put(PdfName.TYPE, PdfName.EMBEDDEDFILE);
    stream.put(PdfName.SUBTYPE, new PdfName(isText() ? "text/markdown" : "text/csv"));
    PdfDictionary facts = new PdfDictionary();
    facts.put(PdfName.SIZE, new PdfNumber(file.bytes().length));
    date.ifPresent(day -> facts.put(PdfName.MODDATE, day));
    stream.put(PdfName.PARAMS, facts);
  }

  /// Whether it is a manuscript, from which the document was made.
  private boolean isText() {
    return file.name().endsWith(".md");
  }

  /// The specification of the file.
  ///
  /// @param stream that holds its bytes
  PdfDictionary specification(PdfObject stream) {
    PdfDictionary streams = new PdfDictionary();
    streams.put(PdfName.F, stream);
    streams.put(PdfName.UF, stream);
    PdfDictionary specification = new PdfDictionary(PdfName.FILESPEC);
    specification.put(PdfName.F, new PdfString(plain(file.name())));
    specification.put(PdfName.UF, text(file.name()));
    specification.put(PdfName.EF, streams);
    specification.put(RELATIONSHIP, new PdfName(isText() ? "Source" : "Data"));
    if (!file.title().isBlank()) {
      specification.put(PdfName.DESC, text(file.title()));
    }
    return specification;
  }

  /// The name for software that knows no letters but those of ASCII.
  private static String plain(String name) {
    return name.replaceAll("[^\\x21-\\x7E]", "_");
  }

  private static PdfString text(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }
}
