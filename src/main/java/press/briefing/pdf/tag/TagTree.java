package press.briefing.pdf.tag;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The structure of one document, read from its elements, and the way from these to tags.
public final class TagTree {
  private final Tag document;
  private final Map<Node, Content> contents = new IdentityHashMap<>();
  private final Map<Element, Content> before = new IdentityHashMap<>();
  private final Map<Element, Content> after = new IdentityHashMap<>();

  private TagTree(String language) {
    this.document = new Tag(language);
  }

  /// Reads the structure of a document.
  public static TagTree read(Document source, Sheet sheet) {
    Element root = source.getDocumentElement();
    TagTree tree = new TagTree(root.getAttribute("lang"));
    new TagReader(tree, LinkTargets.of(root), sheet).flow(root, tree.document);
    return tree;
  }

  /// The content that a text or a picture of the document is; null for what is decoration.
  public @Nullable Content of(Node node) {
    return contents.get(node);
  }

  /// The content that the style sheet puts before what is in an element, markers of lists included.
  public @Nullable Content before(Element element) {
    return before.get(element);
  }

  /// The content that the style sheet puts behind what is in an element.
  public @Nullable Content after(Element element) {
    return after.get(element);
  }

  /// Joins an annotation on the current page to the tag it belongs to.
  public void join(PdfWriter writer, Tag tag, PdfAnnotation annotation) {
    PdfStructureTreeRoot root = Objects.requireNonNull(writer.getStructureTreeRoot());
    PdfIndirectReference element = tag.element(writer).getReference();
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(root.addExistingObject(element)));
    tag.kids().add(new Reference(annotation.getIndirectReference(), writer.getPageNumber()));
  }

  /// Writes the structure into the file, once all pages are painted.
  ///
  /// @param files that tags may show, by name; those that a tag shows are taken out
  public void write(PdfWriter writer, Map<String, PdfIndirectReference> files) {
    new TreeWriter(writer, files).write(document);
  }

  void put(Node node, Content content) {
    contents.put(node, content);
  }

  void putBefore(Element element, Content content) {
    before.put(element, content);
  }

  void putAfter(Element element, Content content) {
    after.put(element, content);
  }
}
