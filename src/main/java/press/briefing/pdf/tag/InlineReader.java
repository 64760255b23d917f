package press.briefing.pdf.tag;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Reads what stands in lines of text.
///
/// Emphasis and the like get no tag, as PDF 1.7 has none for them.
final class InlineReader {
  private final TagReader blocks;
  private final LinkTargets targets;

  InlineReader(TagReader blocks, LinkTargets targets) {
    this.blocks = blocks;
    this.targets = targets;
  }

  /// Reads the nodes in an element into its tag, with what the style sheet puts around them.
  void read(Element element, List<Node> nodes, Tag tag) {
    boolean framed = blocks.sheet().puts(element);
    if (framed && blocks.tree().before(element) == null) {
      blocks.tree().putBefore(element, tag.content());
    }
    for (Node node : nodes) {
      read(node, tag);
    }
    if (framed) {
      blocks.tree().putAfter(element, tag.content());
    }
  }

  /// Reads one node.
  void read(Node node, Tag parent) {
    switch (node) {
      case Text text -> blocks.tree().put(text, parent.content());
      case Element element when !Nodes.inLine(element) || Nodes.hasClass(element, "margin-note") ->
          blocks.block(element, parent);
      case Element element when !Nodes.decoration(element) -> element(element, parent);
      default -> {}
    }
  }

  private void element(Element element, Tag parent) {
    switch (element.getNodeName()) {
      case "img", "svg" -> picture(element, parent);
      case "code", "kbd", "samp" -> nested(TagType.CODE, element, parent);
      case "q" -> nested(TagType.QUOTE, element, parent);
      case "a" -> link(element, parent);
      case "abbr" -> abbreviation(element, parent);
      default -> span(element, parent);
    }
  }

  private void nested(TagType type, Element element, Tag parent) {
    read(element, Nodes.of(element), blocks.tag(type, element, parent));
  }

  private void span(Element element, Tag parent) {
    String language = element.getAttribute("lang");
    if (language.isEmpty() || language.equals(parent.language())) {
      read(element, Nodes.of(element), parent);
    } else {
      nested(TagType.SPAN, element, parent);
    }
  }

  private void abbreviation(Element element, Tag parent) {
    String whole = element.getAttribute("title");
    if (whole.isBlank()) {
      span(element, parent);
    } else {
      Tag tag = blocks.tag(TagType.SPAN, element, parent);
      read(element, Nodes.of(element), tag.with(Entries.EXPANSION, Entries.text(whole)));
    }
  }

  /// A link; inside of the document a reference, too, as the mark of a note is.
  private void link(Element element, Tag parent) {
    Optional<Tag.Link> link = targets.link(element);
    if (link.isEmpty() || parent.link() != null) {
      span(element, parent);
      return;
    }
    boolean within = link.get().address().startsWith("#");
    Tag outer = within ? new Tag(TagType.REFERENCE, parent, "") : parent;
    Tag tag = blocks.tag(TagType.LINK, element, outer).leadingTo(link.get());
    blocks.inside(element, tag);
  }

  /// A picture that has words for those who cannot see it, or is all that a link consists of; any
  /// other is decoration.
  private void picture(Element element, Tag parent) {
    String words = Alternatives.of(element);
    Tag link = parent.link();
    if (words.isEmpty()
        && link != null
        && link == parent
        && Nodes.blankText(element.getParentNode())) {
      words = Objects.requireNonNull(link.target()).words();
    }
    if (!words.isEmpty()) {
      Tag figure = blocks.tag(TagType.FIGURE, element, parent);
      if (element.getParentNode() instanceof Element frame) {
        figure.showing(frame);
      }
      figure.with(Entries.ALTERNATIVE, Entries.text(words));
      blocks.tree().put(element, figure.content());
    }
  }
}
