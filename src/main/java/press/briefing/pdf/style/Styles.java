package press.briefing.pdf.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.css.CSSPrimitiveValue;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.parser.PropertyValue;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.EmptyStyle;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.SharedContext;

/// The styles of one document's elements and pages.
public final class Styles extends StyleReference {
  private final Rules rules;
  private final NamespaceHandler namespace;
  private final Witness witness;
  private final DoubleSupplier foot;
  private final SharedContext shared;
  private final Spacer spacer;
  private final CSSParser parser = Rules.parser();
  private final Map<Node, Matched> known = new IdentityHashMap<>();
  private final Map<String, List<PropertyDeclaration>> written = new HashMap<>();

  /// Styles a document by rules.
  ///
  /// @param shared of the layout, which asks here
  /// @param foot how many pixels the next page keeps free at its foot
  public Styles(
      UserAgentCallback agent,
      NamespaceHandler namespace,
      Rules rules,
      SharedContext shared,
      DoubleSupplier foot) {
    super(agent);
    this.shared = shared;
    this.spacer = new Spacer(shared);
    this.rules = rules;
    this.namespace = namespace;
    this.foot = foot;
    this.witness = new Witness(namespace, rules.looksInside());
  }

  @Override
  public CascadedStyle getCascadedStyle(@Nullable Element element, boolean anew) {
    if (element == null) {
      return CascadedStyle.emptyCascadedStyle;
    }
    return spacer.with(around(element), cascaded(element));
  }

  private CalculatedStyle around(Element element) {
    return element.getParentNode() instanceof Element outer
        ? shared.getStyle(outer)
        : new EmptyStyle();
  }

  private CascadedStyle cascaded(Element element) {
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
    Element element = (Element) (node instanceof Element ? node : node.getParentNode());
    CascadedStyle own = matched(element).part(part);
    return own == null ? null : spacer.with(shared.getStyle(element), own);
  }

  @Override
  public PageInfo getPageStyle(@Nullable String name, String position) {
    float pixels = (float) foot.getAsDouble();
    return rules.page(name, position, pixels == 0 ? List.of() : List.of(padding(pixels)), spacer);
  }

  private static PropertyDeclaration padding(float pixels) {
    PropertyValue value = new PropertyValue(CSSPrimitiveValue.CSS_PX, pixels, pixels + "px");
    return new PropertyDeclaration(CSSName.PADDING_BOTTOM, value, false, Origin.AUTHOR);
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
            css,
            text ->
                parser
                    .parseDeclaration(Origin.AUTHOR, Borrowed.css(text))
                    .getPropertyDeclarations());
  }
}
