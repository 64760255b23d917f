package press.briefing.pdf.tag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/// Writes the structure into the file, once all pages are painted.
final class TreeWriter {
  private static final PdfName MARK = new PdfName("MCR");
  private static final PdfName MARK_NUMBER = new PdfName("MCID");
  private static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");
  private static final PdfName OBJECT = new PdfName("Obj");
  private static final PdfName NAMES = new PdfName("IDTree");

  private static final PdfName FILES = new PdfName("AF");

  private final PdfWriter writer;
  private final Map<String, PdfIndirectReference> files;
  private final Map<String, PdfIndirectReference> named = new TreeMap<>();

  TreeWriter(PdfWriter writer, Map<String, PdfIndirectReference> files) {
    this.writer = writer;
    this.files = files;
  }

  void write(Tag document) {
    try {
      PdfStructureTreeRoot root = Objects.requireNonNull(writer.getStructureTreeRoot());
      PdfStructureElement top = element(document);
      root.put(PdfName.K, new PdfArray(top.getReference()));
      writer.addToBody(top, top.getReference());
      if (!named.isEmpty()) {
        PdfDictionary tree = PdfNameTree.writeTree(named, writer);
        root.put(NAMES, writer.addToBody(tree).getIndirectReference());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The element with its kids, which are in the file already.
  private PdfStructureElement element(Tag tag) throws IOException {
    PdfStructureElement element = tag.element(writer);
    Kids kids = new Kids(page(tag));
    for (Kid kid : tag.kids()) {
      switch (kid) {
        case Content content -> content.marks().forEach(kids::add);
        case Reference reference -> kids.add(reference);
        case Tag inner -> {
          if (inner.isUsed() || inner.type().staysEmpty()) {
            kids.array.add(writeInner(inner));
          }
        }
      }
    }
    tag.entries().forEach(element::put);
    PdfIndirectReference file = tag.file() == null ? null : files.remove(tag.file());
    if (file != null) {
      element.put(FILES, new PdfArray(file));
    }
    element.remove(PdfName.K);
    kids.putInto(element);
    return element;
  }

  private PdfIndirectReference writeInner(Tag tag) throws IOException {
    PdfStructureElement element = element(tag);
    PdfIndirectReference reference = element.getReference();
    if (tag.name() != null) {
      named.put(tag.name(), reference);
    }
    writer.addToBody(element, reference);
    return reference;
  }

  /// The page of a tag's first own content; 0 if it has none.
  private static int page(Tag tag) {
    for (Kid kid : tag.kids()) {
      if (kid instanceof Content content && !content.marks().isEmpty()) {
        return content.marks().getFirst().page();
      }
    }
    return 0;
  }

  /// The kids of an element; marks on its page are plain numbers.
  private final class Kids {
    private final int page;
    private final PdfArray array = new PdfArray();

    Kids(int page) {
      this.page = page;
    }

    void add(Content.Mark mark) {
      PdfNumber number = Entries.number(mark.number());
      if (mark.page() == page) {
        array.add(number);
        return;
      }
      PdfDictionary elsewhere = new PdfDictionary(MARK);
      elsewhere.put(PdfName.PG, writer.getPageReference(mark.page()));
      elsewhere.put(MARK_NUMBER, number);
      array.add(elsewhere);
    }

    void add(Reference reference) {
      PdfDictionary object = new PdfDictionary(OBJECT_REFERENCE);
      object.put(PdfName.PG, writer.getPageReference(reference.page()));
      object.put(OBJECT, reference.object());
      array.add(object);
    }

    void putInto(PdfStructureElement element) {
      if (page > 0) {
        element.put(PdfName.PG, writer.getPageReference(page));
      }
      if (!array.isEmpty()) {
        element.put(PdfName.K, array);
      }
    }
  }
}
