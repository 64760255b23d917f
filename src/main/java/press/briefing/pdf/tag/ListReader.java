package press.briefing.pdf.tag;

import java.util.List;
import org.openpdf.text.pdf.PdfName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Reads lists and definitions.
final class ListReader {
  private final TagReader blocks;

  ListReader(TagReader blocks) {
    this.blocks = blocks;
  }

  /// Reads `ol`, `ul` or an element of the role `list`.
  void list(Element element, Tag parent) {
    Tag list = blocks.tag(TagType.LIST, element, parent);
    boolean counted = element.getNodeName().equals("ol") || element.getNodeName().equals("ul");
    list.with(PdfName.A, Entries.numbering(counted ? blocks.sheet().counting(element) : "None"));
    for (Element child : Nodes.elements(element)) {
      boolean item = child.getNodeName().equals("li") || Nodes.hasRole(child, "listitem");
      if (item) {
        item(child, list);
      } else if (!Nodes.decoration(child)) {
        stray(child, list);
      }
    }
  }

  private void item(Element element, Tag list) {
    Tag item = blocks.tag(TagType.ITEM, element, list);
    Tag label = new Tag(TagType.LABEL, item, "");
    blocks.tree().putBefore(element, label.content());
    List<Node> nodes = Nodes.of(element);
    if (!nodes.isEmpty()
        && nodes.getFirst() instanceof Element first
        && Nodes.hasClass(first, "task")) {
      blocks.inside(first, label);
      nodes = nodes.subList(1, nodes.size());
    }
    blocks.inside(element, nodes, new Tag(TagType.BODY, item, ""));
  }

  /// What no item holds is an item of its own.
  private void stray(Element element, Tag list) {
    if (element.getNodeName().equals("ul") || element.getNodeName().equals("ol")) {
      list(element, list);
    } else if (Nodes.elements(element).stream().anyMatch(each -> Nodes.hasRole(each, "listitem"))) {
      Nodes.elements(element).forEach(each -> item(each, list));
    } else {
      Tag item = new Tag(TagType.ITEM, list, "");
      blocks.block(element, new Tag(TagType.BODY, item, ""));
    }
  }

  /// Reads `dl`: every term is the label of what explains it.
  void definitions(Element element, Tag parent) {
    Tag list = blocks.tag(TagType.LIST, element, parent);
    list.with(PdfName.A, Entries.numbering("None"));
    entries(element, list);
  }

  private void entries(Element element, Tag list) {
    Tag item = new Tag(TagType.ITEM, list, "");
    boolean explained = false;
    for (Element child : Nodes.elements(element)) {
      switch (child.getNodeName()) {
        case "dt" -> {
          item = explained ? new Tag(TagType.ITEM, list, "") : item;
          explained = false;
          blocks.inside(child, blocks.tag(TagType.LABEL, child, item));
        }
        case "dd" -> {
          explained = true;
          blocks.inside(child, blocks.tag(TagType.BODY, child, item));
        }
        default -> entries(child, list);
      }
    }
  }
}
