package press.briefing.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// Copies a tree of HTML, as far as it is allowed.
final class CleanTree {
  private static final int DEEPEST = 64;
  private static final String PAGE = "";

  private final IntFunction<Place> places;
  private final Diagnostics problems;
  private int depth;

  CleanTree(IntFunction<Place> places, Diagnostics problems) {
    this.places = places;
    this.problems = problems;
  }

  List<Markup> content(List<Node> nodes) {
    List<Markup> content = new ArrayList<>();
    nodes.forEach(node -> add(node, PAGE, content));
    return content;
  }

  private void add(Node node, String parent, List<Markup> out) {
    switch (node) {
      case TextNode text -> addText(text, out);
      case Element element -> addElement(element, parent, out);
      case Comment comment -> {}
      default -> removal(node).element(node.outerHtml().replaceAll("[<>]", ""));
    }
  }

  private void addText(TextNode text, List<Markup> out) {
    boolean kept = text.parent() != null && keepsSpace(text.parent());
    boolean edge = isEdge(text.previousSibling()) || isEdge(text.nextSibling());
    if (kept || !(text.isBlank() && edge)) {
      String words = kept ? text.getWholeText() : text.getWholeText().replaceAll("\\s+", " ");
      out.add(new Markup.Text(words, offset(text), place(text)));
    }
  }

  private static boolean keepsSpace(Element element) {
    return element.normalName().equals("pre") || element.closest("pre") != null;
  }

  private static boolean isEdge(@Nullable Node sibling) {
    return sibling == null
        || (sibling instanceof Element element && AllowList.isBlock(element.normalName()));
  }

  private void addElement(Element element, String parent, List<Markup> out) {
    String name = element.normalName();
    if (depth == DEEPEST) {
      problems.error(Code.MARKUP_BUDGET, place(element), "<" + name + ">", DEEPEST);
      return;
    }
    depth++;
    boolean allowed = AllowList.allows(name) && AllowList.allows(name, parent);
    if (AllowList.goesWhole(name)) {
      removal(element).element(name);
    } else if (allowed) {
      copy(element, out);
    } else {
      unwrap(element, parent, out);
    }
    depth--;
  }

  /// Copies an element; one that is left without content says nothing and goes, anchors excepted.
  private void copy(Element element, List<Markup> out) {
    String name = element.normalName();
    List<Markup.Attribute> attributes = CleanAttributes.of(element, removal(element));
    List<Markup> content = new ArrayList<>();
    element.childNodes().forEach(child -> add(child, name, content));
    boolean anchor = attributes.stream().anyMatch(each -> each.name().equals("id"));
    if (content.isEmpty() && !anchor && AllowList.needsContent(name)) {
      removal(element).element(name);
    } else {
      out.add(new Markup.Element(name, attributes, content, place(element)));
    }
  }

  /// Adds what an element holds without itself; what stood in lines of its own keeps a space
  /// around.
  private void unwrap(Element element, String parent, List<Markup> out) {
    Markup space = new Markup.Text(element.isBlock() ? " " : "", offset(element), place(element));
    removal(element).element(element.normalName());
    out.add(space);
    element.childNodes().forEach(child -> add(child, parent, out));
    out.add(space);
  }

  private Removal removal(Node node) {
    return new Removal(place(node), problems);
  }

  private Place place(Node node) {
    return places.apply(offset(node));
  }

  private static int offset(Node node) {
    return Math.max(0, node.sourceRange().start().pos());
  }
}
