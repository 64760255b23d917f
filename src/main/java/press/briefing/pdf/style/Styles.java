package press.briefing.pdf.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;

/// The styles of one document's elements and pages.
public final class Styles extends StyleReference {
  private final Rules rules;
  private final NamespaceHandler namespace;
  private final Witness witness;
  private final CSSParser parser = Rules.parser();
  private final Map<Node, Matched> known = new IdentityHashMap<>();
  private final Map<String, List<PropertyDeclaration>> written = new HashMap<>();

  /// Styles a document by rules.
  public Styles(UserAgentCallback agent, NamespaceHandler namespace, Rules rules) {
    super(agent);
    this.rules = rules;
    this.namespace = namespace;
    this.witness = new Witness(namespace, rules.looksInside());
  }

  @Override
  public CascadedStyle getCascadedStyle(@Nullable Element element, boolean anew) {
    if (element == null) {
      return CascadedStyle.emptyCascadedStyle;
    }
    Matched matched = matched(element);
    List<PropertyDeclaration> before = declarations(namespace.getNonCssStyling(element));
    List<PropertyDeclaration> after = declarations(namespace.getElementStyling(element));
    if (before.isEmpty() && after.isEmpty()) {
      return matched.style();
    }
    List<PropertyDeclaration> all = new ArrayList<>(before);
    all.addAll(matched.declarations());
    all.addAll(after);
    return Matched.cascade(all);
  }

  /// Null if the element has no such part.
  @Override
  public @Nullable CascadedStyle getPseudoElementStyle(Node node, String part) {
    Node element = node instanceof Element ? node : node.getParentNode();
    return matched((Element) element).part(part);
  }

  @Override
  public PageInfo getPageStyle(@Nullable String name, String position) {
    return rules.page(name, position);
  }

  private Matched matched(Element element) {
    Matched found = known.get(element);
    if (found == null) {
      Matched parent =
          element.getParentNode() instanceof Element outer ? matched(outer) : rules.start();
      found = parent.child(element, witness);
      known.put(element, found);
    }
    return found;
  }

  private List<PropertyDeclaration> declarations(@Nullable String css) {
    return css == null || css.isEmpty()
        ? List.of()
        : written.computeIfAbsent(
            css, text -> parser.parseDeclaration(Origin.AUTHOR, text).getPropertyDeclarations());
  }
}
