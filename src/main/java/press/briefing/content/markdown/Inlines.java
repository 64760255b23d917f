package press.briefing.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Place;
import press.briefing.markup.Cleaner;
import press.briefing.model.Inline;

/// Reads what stands inside one block of text.
final class Inlines {
  private final Scope scope;
  private final Links links;
  private Optional<String> id = Optional.empty();

  private Inlines(Scope scope) {
    this.scope = scope;
    this.links = new Links(scope, this);
  }

  /// Inlines with the id that stands behind them.
  record Run(List<Inline> content, Optional<String> id) {
    /// The content, with the mere anchor of the id before it.
    List<Inline> anchored(Place place) {
      List<Inline> all = new ArrayList<>(content);
      id.ifPresent(name -> all.addFirst(anchor(name, place)));
      return all;
    }
  }

  static Inline anchor(String id, Place place) {
    var attribute = new Inline.Element.Attribute("id", id);
    return new Inline.Element("span", List.of(attribute), List.of(), place);
  }

  static Run read(Node block, Scope scope) {
    Inlines inlines = new Inlines(scope);
    List<Inline> content = Edges.trim(inlines.content(block));
    return new Run(content, inlines.id);
  }

  /// The inlines of a whole text that is no more than a line of a headline.
  static List<Inline> line(Scope scope) {
    if (!Nesting.isBearable(scope.text(), scope.problems())) {
      return List.of();
    }
    Inlines inlines = new Inlines(scope);
    InlineBuilder out = new InlineBuilder(scope);
    for (Node paragraph : MarkdownParser.inlines(scope.text().guarded()).getChildren()) {
      out.text().space(paragraph.getStartOffset());
      inlines.visitAll(paragraph, out);
    }
    return Edges.trim(out.build());
  }

  static Links links(Scope scope) {
    return new Inlines(scope).links;
  }

  List<Inline> content(Node parent) {
    InlineBuilder out = new InlineBuilder(scope);
    visitAll(parent, out);
    return out.build();
  }

  void visitAll(Node parent, InlineBuilder out) {
    for (Node child : parent.getChildren()) {
      visit(child, out);
    }
  }

  private void visit(Node node, InlineBuilder out) {
    int offset = node.getStartOffset();
    switch (node) {
      case HtmlEntity entity ->
          out.text().fixed(Html5Entities.entityToString(entity.getChars().toString()), offset);
      case SoftLineBreak soft -> out.text().space(offset);
      case HardLineBreak hard -> out.add(new Inline.LineBreak(scope.place(offset)));
      case Emphasis emphasis -> out.add(new Inline.Emphasis(content(node), scope.place(offset)));
      case StrongEmphasis strong -> out.add(new Inline.Strong(content(node), scope.place(offset)));
      case Strikethrough strike -> out.add(new Inline.Strike(content(node), scope.place(offset)));
      case Code code -> out.add(new Inline.Code(code(code), scope.place(offset)));
      case Link link -> links.link(link, link, out);
      case Image image -> out.addAll(links.image(image, image));
      case RefNode reference -> links.reference(reference, out);
      case AutoLink link -> links.bare(link, link.getText(), "", out);
      case MailLink link -> links.bare(link, link.getText(), "mailto:", out);
      case HtmlInlineComment comment -> {}
      case HtmlInline html -> html(html, out);
      case Footnote mark -> note(mark, out);
      case AttributesNode attributes -> attributes(attributes, out);
      default -> rest(node, out);
    }
  }

  private void rest(Node node, InlineBuilder out) {
    if (node.hasChildren()) {
      visitAll(node, out);
    } else {
      out.text().read(node.getChars().toString(), node.getStartOffset());
    }
  }

  /// Code in a cell escapes the bars that would divide cells.
  private String code(Code node) {
    String written = scope.text().reveal(node.getText().toString()).replaceAll("\\R", " ");
    boolean padded = written.startsWith(" ") && written.endsWith(" ") && !written.isBlank();
    String text = padded ? written.substring(1, written.length() - 1) : written;
    return Tables.isInCell(node) ? text.replace("\\|", "|") : text;
  }

  private void html(HtmlInline html, InlineBuilder out) {
    String written = scope.text().reveal(html.getChars().toString());
    int offset = html.getStartOffset();
    String name = written.replaceFirst("(?s)^</?\\s*([A-Za-z0-9-]*).*", "$1");
    out.tag(name, Cleaner.tag(written, scope.place(offset), scope.problems()), offset);
  }

  private void note(Footnote mark, InlineBuilder out) {
    Place place = scope.place(mark.getStartOffset());
    Optional<Integer> number = scope.notes().number(mark);
    if (number.isPresent()) {
      out.add(new Inline.NoteMark(number.get(), place));
    } else {
      String label = mark.getText().toString();
      scope.problems().error(press.briefing.diagnostic.Code.NOTE_MISSING, place, label);
      out.text().fixed(mark.getChars().toString(), mark.getStartOffset());
    }
  }

  /// Attributes belong to the mark-up right before them; else, at the end, to the whole block.
  private void attributes(AttributesNode node, InlineBuilder out) {
    int offset = node.getStartOffset();
    Optional<Attributes> read = Attributes.of(node);
    if (read.isEmpty()) {
      String gap = scope.text().guarded().substring(Edges.startOfGap(node), offset);
      out.text().read(gap + node.getChars(), offset - gap.length());
    } else if (Edges.followsMarkup(node)) {
      List<Inline> marked = out.takeLast().stream().toList();
      out.add(read.get().around(marked, scope, offset));
    } else {
      Optional<String> found = read.get().idOnly(scope, offset);
      if (Edges.endsBlock(node)) {
        id = found.or(() -> id);
      } else {
        found.ifPresent(name -> out.add(anchor(name, scope.place(offset))));
      }
    }
  }
}
