package press.briefing.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import press.briefing.model.Galley;

/// What a PDF says of itself: title, authors, language, date, and a name made of its content.
record DocumentFacts(Galley galley) {
  private static final String PRODUCER = "Briefing";

  void writeTo(PdfWriter writer) {
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setTagged();
    writer.setTabs(PdfName.S);
    writer.setFullCompression();
    writer.setCompressionLevel(PdfPress.COMPRESSION);
    PdfDictionary info = writer.getInfo();
    Galley.Facts facts = galley.facts();
    put(info, PdfName.PRODUCER, PRODUCER);
    put(info, PdfName.CREATOR, PRODUCER);
    put(info, PdfName.TITLE, facts.title());
    put(info, PdfName.AUTHOR, String.join(", ", facts.authors()));
    put(info, PdfName.SUBJECT, facts.subject());
    put(info, PdfName.KEYWORDS, String.join(", ", facts.keywords()));
    info.remove(PdfName.CREATIONDATE);
    day().ifPresent(date -> info.put(PdfName.CREATIONDATE, date));
    info.put(PdfName.FILEID, id());
    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(PdfName.LANG, new PdfString(galley.language().tag()));
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    writer.setXmpMetadata(new XmpPacket(galley, PRODUCER).text().getBytes(StandardCharsets.UTF_8));
  }

  private static void put(PdfDictionary info, PdfName name, String text) {
    if (!text.isBlank()) {
      info.put(name, new PdfString(text, PdfObject.TEXT_UNICODE));
    }
  }

  /// The day of publication, as PDF writes it.
  Optional<PdfString> day() {
    return galley
        .facts()
        .date()
        .map(DateTimeFormatter.BASIC_ISO_DATE::format)
        .map(date -> new PdfString("D:" + date + "000000Z"));
  }

  private PdfArray id() {
    PdfString name = new PdfString(digest());
    name.setHexWriting(true);
    PdfArray id = new PdfArray();
    id.add(name);
    id.add(name);
    return id;
  }

  private byte[] digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(galley.markup().getBytes(StandardCharsets.UTF_8));
      digest.update(galley.style().getBytes(StandardCharsets.UTF_8));
      galley.images().forEach(image -> digest.update(image.bytes()));
      galley.data().forEach(file -> digest.update(file.bytes()));
      return java.util.Arrays.copyOf(digest.digest(), 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
