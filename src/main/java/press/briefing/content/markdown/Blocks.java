package press.briefing.content.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.briefing.diagnostic.Place;
import press.briefing.model.Block;
import press.briefing.model.Handle;
import press.briefing.model.Inline;

/// Reads blocks.
final class Blocks {
  private static final int HIGHEST_SUBHEAD = 3;
  private static final String COMMENT = "<!--";

  private final Scope scope;
  private final Lists lists;
  private final Tables tables;

  Blocks(Scope scope) {
    this.scope = scope;
    this.lists = new Lists(scope, this);
    this.tables = new Tables(scope);
  }

  List<Block> children(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node child : parent.getChildren()) {
      add(child, blocks);
    }
    return blocks;
  }

  void add(Node node, List<Block> out) {
    Place place = scope.place(node.getStartOffset());
    switch (node) {
      case Paragraph paragraph -> paragraph(paragraph).ifPresent(out::add);
      case Heading heading -> out.add(subhead(heading));
      case DefinitionList definitions -> out.add(lists.definitions(definitions));
      case ListBlock list -> out.add(lists.list(list));
      case BlockQuote quote -> out.add(new Block.Quote(children(quote), place));
      case AdmonitionBlock box -> out.add(admonition(box));
      case TableBlock table -> out.add(tables.table(table));
      case FencedCodeBlock fence -> out.add(fence(fence));
      case IndentedCodeBlock code ->
          out.add(new Block.CodeBlock(Optional.empty(), code(code), place));
      case ThematicBreak rule -> out.add(new Block.Rule(place));
      case HtmlBlockBase html -> html(html).ifPresent(out::add);
      case FootnoteBlock note -> scope.notes().add(note);
      case Reference reference -> {}
      default -> children(node).forEach(out::add);
    }
  }

  private Optional<Block> paragraph(Paragraph node) {
    Place place = scope.place(node.getStartOffset());
    Node picture = lonePicture(node);
    if (picture != null) {
      Optional<Block> block = picture(picture, node);
      if (block.isPresent()) {
        return block;
      }
    }
    List<Inline> content = Inlines.read(node, scope).anchored(place);
    return content.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(content, place));
  }

  private static @Nullable Node lonePicture(Paragraph node) {
    Node first = node.getFirstChild();
    boolean alone = first != null && (first.getNext() == null || onlyAttributesFollow(first));
    return alone && (first instanceof Image || first instanceof ImageRef) ? first : null;
  }

  private static boolean onlyAttributesFollow(Node first) {
    for (Node next = first.getNext(); next != null; next = next.getNext()) {
      if (!(next instanceof AttributesNode) && !next.getChars().isBlank()) {
        return false;
      }
    }
    return true;
  }

  private Optional<Block> picture(Node node, Paragraph paragraph) {
    LinkNodeBase address =
        switch (node) {
          case Image image -> image;
          case ImageRef reference -> reference.getReferenceNode(node.getDocument());
          default -> null;
        };
    if (address == null) {
      return Optional.empty();
    }
    Links links = Inlines.links(scope);
    Place place = scope.place(paragraph.getStartOffset());
    Optional<Inline.Image> image = links.picture(node, address, Optional.empty());
    return image.map(
        found -> new Block.Picture(found, links.caption(address), Handle.of(id(paragraph)), place));
  }

  /// The id of a picture that stands alone; all else in braces is reported.
  private Optional<String> id(Paragraph paragraph) {
    Optional<String> id = Optional.empty();
    for (Node child : paragraph.getChildren()) {
      if (child instanceof AttributesNode node) {
        int offset = node.getStartOffset();
        Optional<Attributes> read = Attributes.of(node);
        if (read.isEmpty()) {
          scope.removed(node.getChars().toString(), offset);
        }
        Optional<String> here = read.flatMap(found -> found.idOnly(scope, offset));
        id = here.isPresent() ? here : id;
      }
    }
    return id;
  }

  private Block.Subhead subhead(Heading node) {
    Inlines.Run run = Inlines.read(node, scope);
    int level = Math.max(HIGHEST_SUBHEAD, node.getLevel());
    Place place = scope.place(node.getStartOffset());
    return new Block.Subhead(level, run.id().orElse(""), run.content(), place);
  }

  private Block admonition(AdmonitionBlock node) {
    BasedSequence title = node.getTitle();
    List<Inline> words =
        title.isEmpty()
            ? List.of()
            : Inlines.line(scope.piece(title.getStartOffset(), title.getEndOffset()));
    Place place = scope.place(node.getStartOffset());
    return new Block.Admonition(node.getInfo().toString(), words, children(node), place);
  }

  private Block fence(FencedCodeBlock node) {
    List<BasedSequence> lines = node.getContentLines();
    Place place = scope.place(node.getStartOffset());
    int start = lines.isEmpty() ? node.getEndOffset() : lines.getFirst().getStartOffset();
    String info = scope.text().reveal(node.getInfo().toString()).strip();
    Inserts.Fence fence = new Inserts.Fence(info, code(node), scope.place(start), place);
    return scope.voice().inserts().fence(fence, scope.problems());
  }

  private String code(ContentNode node) {
    StringBuilder text = new StringBuilder();
    for (BasedSequence line : node.getContentLines()) {
      String written = scope.text().original(line.getStartOffset(), line.getEndOffset());
      text.append(written.replaceFirst("\\r\\n?$", "\n"));
    }
    return text.toString();
  }

  private Optional<Block> html(HtmlBlockBase node) {
    int offset = node.getStartOffset();
    String html = node.getChars().toString();
    reportHidden(html, offset);
    List<Inline> content = Edges.trim(HtmlInlines.read(html, offset, scope));
    Place place = scope.place(offset);
    return content.isEmpty() ? Optional.empty() : Optional.of(new Block.Html(content, place));
  }

  /// A comment without end hides what follows, and so does a declaration, which is no comment.
  private void reportHidden(String html, int offset) {
    int comment = html.lastIndexOf(COMMENT);
    if (comment >= 0 && html.indexOf("-->", comment) < 0) {
      scope.removed(COMMENT, offset + comment);
    } else if (html.startsWith("<!") && comment != 0) {
      scope.removed("<!", offset);
    }
  }
}
