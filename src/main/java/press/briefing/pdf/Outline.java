package press.briefing.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfOutline;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.render.Box;

/// The bookmarks of a document: its headings, nested by their levels.
///
/// `data-bookmark` on a heading is the bookmark's text instead of the heading's own; empty, it
/// leaves the bookmark out.
final class Outline {
  private static final String ATTRIBUTE = "data-bookmark";

  private final Destinations destinations;
  private final Map<Element, Box> boxes = new IdentityHashMap<>();
  private final Deque<Entry> open = new ArrayDeque<>();

  Outline(Destinations destinations) {
    this.destinations = destinations;
  }

  /// Writes the bookmarks once all pages are painted.
  void write(Document document) {
    find(destinations.root());
    open.push(new Entry(0, destinations.writer().getRootOutline()));
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
    destinations
        .of(box)
        .ifPresent(top -> open.push(new Entry(level, new PdfOutline(parent, top, title))));
  }

  private static String title(Element heading) {
    String text =
        heading.hasAttribute(ATTRIBUTE)
            ? heading.getAttribute(ATTRIBUTE)
            : heading.getTextContent();
    return Characters.printed(text.strip().replaceAll("\\s+", " "));
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
