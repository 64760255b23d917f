package press.briefing.pdf.annex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import press.briefing.model.DataFile;

/// Puts files into a document, as its standard of archiving asks for: each belongs to an element of
/// the structure or to the document, and readers' software lists them all.
public final class Annexes {
  private static final PdfName ASSOCIATED = new PdfName("AF");

  private final PdfWriter writer;
  private final Optional<PdfString> date;
  private final Map<String, PdfIndirectReference> all = new LinkedHashMap<>();

  /// The files of a document that is open.
  ///
  /// @param date of the document; without it no file has one
  public Annexes(PdfWriter writer, Optional<PdfString> date) {
    this.writer = writer;
    this.date = date;
  }

  /// Writes files and gives their references by their names, in a map that the caller may change.
  public Map<String, PdfIndirectReference> add(List<DataFile> files) {
    files.forEach(file -> all.put(file.name(), write(new Annex(file, date))));
    return new LinkedHashMap<>(all);
  }

  private PdfIndirectReference write(Annex annex) {
    try {
      PdfStream stream = new PdfStream(annex.file().bytes());
      annex.describe(stream);
      stream.flateCompress(writer.getCompressionLevel());
      PdfIndirectReference bytes = writer.addToBody(stream).getIndirectReference();
      return writer.addToBody(annex.specification(bytes)).getIndirectReference();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Lists all files in the document's catalogue, in the order of reading.
  ///
  /// @param loose those that belong to the document as a whole
  public void list(Collection<PdfIndirectReference> loose) {
    if (all.isEmpty()) {
      return;
    }
    PdfDictionary names = new PdfDictionary();
    names.put(PdfName.EMBEDDEDFILES, tree());
    writer.getExtraCatalog().put(PdfName.NAMES, names);
    if (!loose.isEmpty()) {
      PdfArray files = new PdfArray();
      loose.forEach(files::add);
      writer.getExtraCatalog().put(ASSOCIATED, files);
    }
  }

  private static String key(int number) {
    return String.format(Locale.ROOT, "%05d", number + 1);
  }

  private PdfIndirectReference tree() {
    Map<String, PdfIndirectReference> numbered = new TreeMap<>();
    all.values().forEach(file -> numbered.put(key(numbered.size()), file));
    try {
      PdfDictionary tree = PdfNameTree.writeTree(numbered, writer);
      return writer.addToBody(tree).getIndirectReference();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
