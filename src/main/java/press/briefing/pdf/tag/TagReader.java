package press.briefing.pdf.tag;

import java.util.List;
import org.openpdf.text.pdf.PdfName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Reads tags from the elements of a document.
///
/// What only groups for the eye gets no tag: its content goes to the tag around it. Text straight
/// in a group becomes a paragraph.
final class TagReader {
  private final TagTree tree;
  private final Sheet sheet;
  private final InlineReader inlines;
  private final ListReader lists;
  private final TableReader tables = new TableReader(this);
  private final HeadingLevels levels = new HeadingLevels();
  private int notes;

  TagReader(TagTree tree, LinkTargets targets, Sheet sheet) {
    this.tree = tree;
    this.sheet = sheet;
    this.inlines = new InlineReader(this, targets);
    this.lists = new ListReader(this);
  }

  TagTree tree() {
    return tree;
  }

  Sheet sheet() {
    return sheet;
  }

  Tag tag(TagType type, Element element, Tag parent) {
    return new Tag(type, parent, element.getAttribute("lang"));
  }

  /// Reads what is in a group of blocks.
  void flow(Element group, Tag parent) {
    flow(Nodes.of(group), parent);
  }

  /// Reads blocks; lines of text between them become paragraphs.
  void flow(List<Node> nodes, Tag parent) {
    Tag run = null;
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (!Nodes.inLine(node)) {
        block((Element) node, parent);
        run = null;
      } else if (run != null || !Nodes.blank(node)) {
        run = run == null ? run(nodes.subList(i, nodes.size()), parent) : run;
        inlines.read(node, run);
      }
    }
  }

  /// Pictures with no words beside them need no paragraph around them.
  private static Tag run(List<Node> nodes, Tag parent) {
    boolean pictures =
        nodes.stream()
            .takeWhile(Nodes::inLine)
            .allMatch(each -> Nodes.blank(each) || Nodes.picture(each));
    return pictures ? parent : new Tag(TagType.PARAGRAPH, parent, "");
  }

  /// Reads what is in a cell or the like: lines of text alone, or blocks.
  void inside(Element element, Tag tag) {
    inside(element, Nodes.of(element), tag);
  }

  /// Reads some of the nodes in an element.
  void inside(Element element, List<Node> nodes, Tag tag) {
    for (Node each : nodes) {
      if (!Nodes.inLine(each)) {
        flow(nodes, tag);
        return;
      }
    }
    inlines.read(element, nodes, tag);
  }

  /// Reads a block of any kind.
  void block(Element element, Tag parent) {
    if (Nodes.decoration(element)) {
      return;
    }
    switch (element.getNodeName()) {
      case "p", "pre" -> inside(element, tag(TagType.PARAGRAPH, element, parent));
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, parent);
      case "ul", "ol" -> lists.list(element, parent);
      case "dl" -> lists.definitions(element, parent);
      case "table" -> tables.table(element, parent);
      case "blockquote" -> flow(element, tag(TagType.QUOTATION, element, parent));
      case "section" -> flow(element, tag(TagType.SECTION, element, parent));
      case "article" -> flow(element, tag(TagType.ARTICLE, element, parent));
      case "figure", "aside" -> flow(element, tag(TagType.DIVISION, element, parent));
      case "figcaption" -> inside(element, tag(TagType.CAPTION, element, parent));
      default -> other(element, parent);
    }
  }

  private void heading(Element element, Tag parent) {
    int level = levels.next(element.getNodeName().charAt(1) - '0');
    inlines.read(element, Nodes.of(element), tag(TagType.heading(level), element, parent));
  }

  private void other(Element element, Tag parent) {
    if (Nodes.hasClass(element, "margin-note")) {
      flow(element, tag(TagType.NOTE, element, parent).named("note-" + ++notes));
    } else if (Nodes.hasClass(element, "note-number")) {
      inside(element, tag(TagType.LABEL, element, parent));
    } else if (Nodes.hasRole(element, "list")) {
      lists.list(element, parent);
    } else if (Nodes.hasClass(element, "pair")) {
      flow(element, tag(TagType.DIVISION, element, parent));
    } else if (Nodes.hasClass(element, "half")) {
      flow(element, half(element, parent));
    } else {
      group(element, parent);
    }
  }

  /// One language of a pair, which always says which.
  private Tag half(Element element, Tag parent) {
    Tag half = tag(TagType.DIVISION, element, parent);
    return half.with(PdfName.LANG, Entries.text(half.language()));
  }

  /// What only groups: a division if it has a language of its own.
  private void group(Element element, Tag parent) {
    String language = element.getAttribute("lang");
    boolean foreign = !language.isEmpty() && !language.equals(parent.language());
    flow(element, foreign ? tag(TagType.DIVISION, element, parent) : parent);
  }
}
