package press.briefing.content.markdown;

import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.markup.Address;
import press.briefing.model.Inline;

/// Reads links and pictures.
final class Links {
  private static final String BRACES = "{{";

  private final Scope scope;
  private final Inlines inlines;

  Links(Scope scope, Inlines inlines) {
    this.scope = scope;
    this.inlines = inlines;
  }

  void link(Node node, LinkNodeBase address, InlineBuilder out) {
    link(node, plain(address.getUrl()), title(address), out);
  }

  /// A link that is its own text.
  void bare(Node node, BasedSequence shown, String prefix, InlineBuilder out) {
    int offset = shown.getStartOffset();
    Inline text = new Inline.Text(scope.text().reveal(shown.toString()), scope.place(offset));
    String target = prefix + scope.text().reveal(shown.toString());
    out.addAll(
        target(target, node)
            .map(to -> link(to, Optional.empty(), List.of(text), node))
            .orElse(List.of(text)));
  }

  private void link(Node node, String target, Optional<String> title, InlineBuilder out) {
    List<Inline> content = inlines.content(node);
    out.addAll(target(target, node).map(to -> link(to, title, content, node)).orElse(content));
  }

  private List<Inline> link(
      String target, Optional<String> title, List<Inline> content, Node node) {
    return List.of(new Inline.Link(target, title, content, scope.place(node.getStartOffset())));
  }

  private Optional<String> target(String written, Node node) {
    Optional<String> target = Address.allowed(written);
    if (target.isEmpty()) {
      scope
          .problems()
          .error(Code.LINK_SCHEME, scope.place(node.getStartOffset()), written, Address.VALID);
    }
    return target;
  }

  /// A link or picture by reference; text in brackets if nothing is defined under its name.
  void reference(RefNode node, InlineBuilder out) {
    Reference reference = node.getReferenceNode(node.getDocument());
    if (reference == null) {
      literal(node, out);
    } else if (node instanceof ImageRef) {
      out.addAll(image(node, reference));
    } else {
      link(node, reference, out);
    }
  }

  private void literal(Node node, InlineBuilder out) {
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    if (first == null || last == null) {
      out.text().read(node.getChars().toString(), node.getStartOffset());
      return;
    }
    BasedSequence all = node.getChars();
    int start = node.getStartOffset();
    out.text().read(all.subSequence(0, first.getStartOffset() - start).toString(), start);
    inlines.visitAll(node, out);
    BasedSequence rest = all.subSequence(last.getEndOffset() - start);
    out.text().read(rest.toString(), last.getEndOffset());
  }

  /// A picture, or the words for it where it cannot be shown.
  List<Inline> image(Node node, LinkNodeBase address) {
    return picture(node, address, title(address))
        .<List<Inline>>map(List::of)
        .orElseGet(() -> inlines.content(node));
  }

  /// A picture; empty where it cannot be read or may not stand.
  Optional<Inline.Image> picture(Node node, LinkNodeBase address, Optional<String> title) {
    if (scope.pictures().isEmpty()) {
      scope.removed("![…](" + plain(address.getUrl()) + ")", node.getStartOffset());
      return Optional.empty();
    }
    return scope
        .pictures()
        .get()
        .name(plain(address.getUrl()), scope.place(node.getStartOffset()))
        .map(name -> image(name, title, node));
  }

  private Inline.Image image(String name, Optional<String> title, Node node) {
    return new Inline.Image(name, inlines.content(node), title, scope.place(node.getStartOffset()));
  }

  /// The caption of a picture that stands alone.
  List<Inline> caption(LinkNodeBase address) {
    BasedSequence title = address.getTitle();
    return title.isEmpty()
        ? List.of()
        : Inlines.line(scope.piece(title.getStartOffset(), title.getEndOffset()));
  }

  /// A title is plain text: a value cannot stand in it.
  private Optional<String> title(LinkNodeBase address) {
    String title = plain(address.getTitle());
    if (title.contains(BRACES)) {
      scope.removed(title, address.getTitle().getStartOffset());
      return Optional.empty();
    }
    return Optional.of(title).filter(text -> !text.isEmpty());
  }

  private String plain(BasedSequence written) {
    return Escaping.unescapeString(scope.text().reveal(written.toString()), true);
  }
}
