package press.briefing.pdf.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.w3c.dom.Element;

/// Reads tables: those of data, and those that are only a way to set columns.
final class TableReader {
  private static final PdfName SCOPE = new PdfName("Scope");
  private static final PdfName COLUMNS = new PdfName("ColSpan");
  private static final PdfName ROWS = new PdfName("RowSpan");

  private final TagReader blocks;

  TableReader(TagReader blocks) {
    this.blocks = blocks;
  }

  /// A table without head cells and caption sets columns, and so does one of the role `none`; the
  /// role `doc-toc` makes a table of contents.
  void table(Element element, Tag parent) {
    if (Nodes.hasRole(element, "doc-toc")) {
      contents(element, blocks.tag(TagType.CONTENTS, element, parent));
    } else if (Nodes.hasRole(element, "none") || !isData(element)) {
      columns(element, parent);
    } else {
      data(element, blocks.tag(TagType.TABLE, element, parent).showing(element));
    }
  }

  private static boolean isData(Element table) {
    return Nodes.hasRole(table, "table")
        || Nodes.elements(table).stream().anyMatch(each -> each.getNodeName().equals("caption"))
        || rows(table).stream()
            .flatMap(row -> cells(row).stream())
            .anyMatch(cell -> cell.getNodeName().equals("th"));
  }

  private void columns(Element element, Tag parent) {
    for (Element row : rows(element)) {
      cells(row).forEach(cell -> blocks.block(cell, parent));
    }
  }

  private void contents(Element element, Tag contents) {
    for (Element row : rows(element)) {
      Tag entry = new Tag(TagType.CONTENTS_ENTRY, contents, "");
      for (Element cell : cells(row)) {
        boolean link = cell.getElementsByTagName("a").getLength() > 0;
        blocks.inside(cell, link ? entry : blocks.tag(TagType.LABEL, cell, entry));
      }
    }
  }

  private void data(Element element, Tag table) {
    Nodes.elements(element).stream()
        .filter(each -> each.getNodeName().equals("caption"))
        .forEach(each -> blocks.inside(each, blocks.tag(TagType.CAPTION, each, table)));
    Map<Element, List<Element>> parts = parts(element);
    Map<Element, TableGrid> grids = new LinkedHashMap<>();
    parts.forEach((part, rows) -> grids.put(part, new TableGrid(rows)));
    int width = grids.values().stream().mapToInt(TableGrid::width).max().orElse(0);
    boolean body = parts.keySet().stream().anyMatch(part -> type(part) == TagType.ROWS);
    grids.forEach((part, grid) -> {
      Tag tag = blocks.tag(body ? type(part) : TagType.ROWS, part, table);
      part(tag, grid, width);
    });
  }

  private static TagType type(Element part) {
    return switch (part.getNodeName()) {
      case "thead" -> TagType.HEAD;
      case "tfoot" -> TagType.FOOT;
      default -> TagType.ROWS;
    };
  }

  /// Reads a part of a table. Heads alone are its body.
  private void part(Tag part, TableGrid grid, int width) {
    for (int i = 0; i < grid.rows().size(); i++) {
      Element line = grid.rows().get(i);
      Tag row = blocks.tag(TagType.ROW, line, part);
      for (Element cell : cells(line)) {
        cell(cell, row, grid.rowSpan(cell, i));
      }
      for (int missing = grid.width(i); missing < width; missing++) {
        new Tag(TagType.CELL, row, "");
      }
    }
  }

  private void cell(Element element, Tag row, int rowSpan) {
    boolean head = element.getNodeName().equals("th") && !element.getTextContent().isBlank();
    int columnSpan = TableGrid.span(element, "colspan");
    Tag cell = blocks.tag(head ? TagType.HEAD_CELL : TagType.CELL, element, row);
    if (head || columnSpan > 1 || rowSpan > 1) {
      cell.with(PdfName.A, attributes(element, head, columnSpan, rowSpan));
    }
    blocks.inside(element, cell);
  }

  private static PdfDictionary attributes(Element cell, boolean head, int columnSpan, int rowSpan) {
    PdfDictionary attributes = Entries.attributes("Table");
    if (columnSpan > 1) {
      attributes.put(COLUMNS, Entries.number(columnSpan));
    }
    if (rowSpan > 1) {
      attributes.put(ROWS, Entries.number(rowSpan));
    }
    if (head) {
      attributes.put(SCOPE, scope(cell));
    }
    return attributes;
  }

  private static PdfName scope(Element cell) {
    String written = cell.getAttribute("scope");
    boolean top = cell.getParentNode().getParentNode().getNodeName().equals("thead");
    boolean column = written.isEmpty() ? top : written.startsWith("col");
    return new PdfName(column ? "Column" : "Row");
  }

  /// The rows of a table by the part they stand in; rows in none are a part together, and a part
  /// that goes on with the one before it is none of its own.
  private static Map<Element, List<Element>> parts(Element table) {
    Map<Element, List<Element>> parts = new LinkedHashMap<>();
    List<Element> last = new ArrayList<>();
    for (Element child : Nodes.elements(table)) {
      switch (child.getNodeName()) {
        case "tr" -> parts.computeIfAbsent(table, absent -> new ArrayList<>()).add(child);
        case "thead", "tbody", "tfoot" -> {
          if (!child.hasAttribute("data-goes-on")) {
            last = new ArrayList<>();
            parts.put(child, last);
          }
          last.addAll(named(child, "tr"));
        }
        default -> {}
      }
    }
    return parts;
  }

  private static List<Element> rows(Element table) {
    return parts(table).values().stream().flatMap(List::stream).toList();
  }

  static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Element each : Nodes.elements(row)) {
      if (each.getNodeName().equals("td") || each.getNodeName().equals("th")) {
        cells.add(each);
      }
    }
    return cells;
  }

  private static List<Element> named(Element element, String name) {
    return Nodes.elements(element).stream()
        .filter(each -> each.getNodeName().equals(name))
        .toList();
  }
}
