package press.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Cuts the bodies of long tables, for at every row and page the layout walks through the rows of a
/// body. In the structure they stay one.
final class LongTables {
  /// Marks a body that goes on with the one before it.
  static final String CONTINUES = "data-goes-on";

  private static final int ROWS = 100;

  private LongTables() {}

  static void cut(Document document) {
    List<Element> found = new ArrayList<>();
    collect(document, found);
    found.forEach(LongTables::cut);
  }

  /// Finds the bodies of tables, but for those within others.
  private static void collect(Node around, List<Element> found) {
    for (Node each = around.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element element && element.getNodeName().equals("tbody")) {
        found.add(element);
      } else {
        collect(each, found);
      }
    }
  }

  private static void cut(Element body) {
    List<Element> rows = new ArrayList<>();
    for (Node each = body.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element row) {
        rows.add(row);
      }
    }
    if (rows.size() < 2 * ROWS || rows.stream().anyMatch(LongTables::reachesDown)) {
      return;
    }
    Element last = body;
    for (int start = ROWS; start + ROWS <= rows.size(); start += ROWS) {
      Element next = (Element) body.cloneNode(false);
      next.removeAttribute("id");
      next.setAttribute(CONTINUES, "");
      int end = start + 2 * ROWS <= rows.size() ? start + ROWS : rows.size();
      rows.subList(start, end).forEach(next::appendChild);
      last.getParentNode().insertBefore(next, last.getNextSibling());
      last = next;
    }
  }

  private static boolean reachesDown(Element row) {
    for (Node each = row.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element cell && cell.hasAttribute("rowspan")) {
        return true;
      }
    }
    return false;
  }
}
