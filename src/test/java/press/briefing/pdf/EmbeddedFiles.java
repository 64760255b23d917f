package press.briefing.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/// The files that travel in a print.
public final class EmbeddedFiles {
  private EmbeddedFiles() {}

  /// Their texts by relationship and name, such as `Data a-1.csv`, in the order of the document.
  public static Map<String, String> of(byte[] pdf) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      if (names != null) {
        for (PDComplexFileSpecification file :
            new TreeMap<>(names.getEmbeddedFiles().getNames()).values()) {
          String kind = file.getCOSObject().getNameAsString("AFRelationship");
          byte[] bytes = file.getEmbeddedFileUnicode().toByteArray();
          files.put(kind + " " + file.getFileUnicode(), new String(bytes, StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }
}
