package press.briefing.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
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
      case CDataNode data -> removal(node).element("![CDATA[" + data.text());
      case TextNode text -> addText(text, parent, out);
      case Element element -> addElement(element, parent, out);
      case Comment comment -> {}
      default -> removal(node).element(node.nodeName());
    }
  }

  private void addText(TextNode text, String parent, List<Markup> out) {
    boolean kept = text.parent() instanceof Element element && keepsSpace(element);
    boolean edge = isEdge(text.previousSibling()) || isEdge(text.nextSibling());
    boolean gap = text.isBlank() && (edge || parent.equals(PAGE));
    if (kept || !gap) {
      String words = kept ? text.getWholeText() : text.getWholeText().replaceAll("\\s+", " ");
      out.add(new Markup.Text(words, offset(text), place(text)));
    }
  }

  private static boolean keepsSpace(Element element) {
    return element.normalName().equals("pre") || element.closest("pre") != null;
  }

  private static boolean isEdge(@Nullable Node sibling) {
    return sibling == null || (sibling instanceof Element element && element.isBlock());
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
      out.add(copy(element));
    } else {
      removal(element).element(name);
      element.childNodes().forEach(child -> add(child, parent, out));
    }
    depth--;
  }

  private Markup.Element copy(Element element) {
    String name = element.normalName();
    List<Markup.Attribute> attributes = CleanAttributes.of(element, removal(element));
    List<Markup> content = new ArrayList<>();
    element.childNodes().forEach(child -> add(child, name, content));
    return new Markup.Element(name, attributes, content, place(element));
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
