package press.briefing.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/// The bookmarks of a document: its headings, nested by their levels.
///
/// `data-bookmark` on a heading is the bookmark's text instead of the heading's own; empty, it
/// leaves the bookmark out.
final class Outline {
  private static final String ATTRIBUTE = "data-bookmark";

  private final CssContext context;
  private final PdfWriter writer;
  private final BlockBox root;
  private final float dotsPerPoint;
  private final Map<Element, Box> boxes = new IdentityHashMap<>();
  private final Deque<Entry> open = new ArrayDeque<>();

  Outline(CssContext context, PdfWriter writer, BlockBox root, float dotsPerPoint) {
    this.context = context;
    this.writer = writer;
    this.root = root;
    this.dotsPerPoint = dotsPerPoint;
  }

  /// Writes the bookmarks once all pages are painted.
  void write(Document document) {
    find(root);
    open.push(new Entry(0, writer.getRootOutline()));
    walk(document.getDocumentElement());
  }

  private void find(Box box) {
    if (box.getElement() != null && level(box.getElement()) > 0) {
      boxes.putIfAbsent(box.getElement(), box);
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      find(box.getChild(i));
    }
  }

  private void walk(Element element) {
    Box box = boxes.get(element);
    if (box != null) {
      add(element, box);
      return;
    }
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element child) {
        walk(child);
      }
    }
  }

  private void add(Element heading, Box box) {
    String title = title(heading);
    if (title.isEmpty()) {
      return;
    }
    int level = level(heading);
    while (open.getFirst().level() >= level) {
      open.pop();
    }
    PdfOutline parent = open.getFirst().outline();
    open.push(new Entry(level, new PdfOutline(parent, target(box), title)));
  }

  private static String title(Element heading) {
    String text =
        heading.hasAttribute(ATTRIBUTE)
            ? heading.getAttribute(ATTRIBUTE)
            : heading.getTextContent();
    return Characters.printed(text.strip().replaceAll("\\s+", " "));
  }

  private PdfDestination target(Box box) {
    Layer layer = Objects.requireNonNull(root.getLayer());
    PageBox page = Objects.requireNonNull(layer.getPage(context, box.getAbsY()));
    int down = page.getMarginBorderPadding(context, Edge.TOP) + box.getAbsY() - page.getTop();
    float y = (page.getHeight(context) - down) / dotsPerPoint;
    PdfDestination target = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
    target.addPage(writer.getPageReference(page.getPageNo() + 1));
    return target;
  }

  /// From 1 to 6 for a heading; 0 for any other element.
  private static int level(Element element) {
    String name = element.getNodeName();
    boolean heading =
        name.length() == 2 && name.charAt(0) == 'h' && Characters.digit(name.charAt(1));
    return heading ? name.charAt(1) - '0' : 0;
  }

  private record Entry(int level, PdfOutline outline) {}
}
