package press.briefing.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// A print as readers' software gets it: by its structure.
public final class StructureText {
  private final PDDocument document;
  private final Map<String, String> marked = new HashMap<>();
  private final StringBuilder tree = new StringBuilder();
  private final StringBuilder words = new StringBuilder();

  private StructureText(PDDocument document) throws IOException {
    this.document = document;
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      extractor.getMarkedContents().forEach(each -> keep(page, each));
    }
    for (Object kid : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
      write(kid, "", null);
    }
  }

  /// The tags with their texts and attributes, one a line.
  public static String tree(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new StructureText(document).tree.toString();
    }
  }

  /// All texts in reading order.
  public static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new StructureText(document).words.toString();
    }
  }

  private void keep(PDPage page, PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object each : content.getContents()) {
      if (each instanceof TextPosition position) {
        text.append(position.getUnicode());
      }
    }
    if (content.getMCID() >= 0) {
      marked.put(key(page, content.getMCID()), text.toString());
    }
  }

  private String key(@Nullable PDPage page, int number) {
    return document.getPages().indexOf(page) + ":" + number;
  }

  private void write(Object kid, String indent, @Nullable PDPage around) {
    switch (kid) {
      case PDStructureElement element -> {
        tree.append(indent).append(element.getStructureType()).append(facts(element)).append('\n');
        PDPage page = element.getPage() == null ? around : element.getPage();
        ((PDStructureNode) element).getKids().forEach(each -> write(each, indent + "  ", page));
      }
      case Integer number -> text(indent, key(around, number));
      case PDMarkedContentReference mark -> text(indent, key(mark.getPage(), mark.getMCID()));
      case PDObjectReference object -> tree.append(indent).append(link(object)).append('\n');
      default -> throw new IllegalStateException(kid.toString());
    }
  }

  private void text(String indent, String key) {
    String text = Objects.requireNonNull(marked.get(key), key);
    tree.append(indent).append('"').append(text).append("\"\n");
    words.append(text);
  }

  private static String link(PDObjectReference object) {
    COSBase annotation = object.getCOSObject().getDictionaryObject(COSName.getPDFName("Obj"));
    return "→ " + ((COSDictionary) annotation).getString(COSName.CONTENTS);
  }

  /// Language, name, words for those who cannot see, and what a table or a list has.
  private static String facts(PDStructureElement element) {
    StringBuilder facts = new StringBuilder();
    for (String name : new String[] {"Lang", "ID", "Alt", "E"}) {
      String value = element.getCOSObject().getString(COSName.getPDFName(name));
      facts.append(value == null ? "" : " " + name + "=" + value);
    }
    if (element.getCOSObject().getDictionaryObject(COSName.AF) instanceof COSArray files) {
      COSDictionary file = (COSDictionary) files.getObject(0);
      facts.append(" AF=").append(file.getString(COSName.UF));
    }
    if (element.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary attributes) {
      for (String name : new String[] {"Scope", "ColSpan", "RowSpan", "ListNumbering"}) {
        COSBase value = attributes.getDictionaryObject(COSName.getPDFName(name));
        facts.append(value == null ? "" : " " + name + "=" + plain(value));
      }
    }
    return facts.toString();
  }

  private static String plain(COSBase value) {
    return switch (value) {
      case COSName name -> name.getName();
      case COSArray array -> array.toList().toString();
      default -> value.toString().replaceAll("COSInt\\{(\\d+)\\}", "$1");
    };
  }
}
