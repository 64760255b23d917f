package press.briefing.pdf.style;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.extend.AttributeResolver;
import org.xhtmlrenderer.css.extend.lib.DOMTreeResolver;
import org.xhtmlrenderer.extend.NamespaceHandler;

/// Answers what selectors ask about an element, and notes whether one asked for more than its name
/// and class.
final class Witness extends DOMTreeResolver implements AttributeResolver {
  private final NamespaceHandler namespace;
  private final boolean wary;
  private @Nullable Node subject;
  private String name = "";
  private String classes = "";
  private boolean askedMore;

  /// @param wary whether selectors may look at the document without asking
  Witness(NamespaceHandler namespace, boolean wary) {
    this.namespace = namespace;
    this.wary = wary;
  }

  /// Turns to an element.
  void face(Element element) {
    subject = element;
    name = name(element);
    classes = element.getAttribute("class");
    askedMore = wary;
  }

  /// Whether nothing was asked since but the name and the class of the element.
  boolean sawKindAlone() {
    return !askedMore;
  }

  private Element beyond(Node node) {
    askedMore = true;
    return (Element) node;
  }

  private static String name(Node node) {
    String local = node.getLocalName();
    return local == null ? node.getNodeName() : local;
  }

  private boolean isSubject(Node node) {
    askedMore |= node != subject;
    return node == subject;
  }

  @Override
  public boolean matchesElement(Node node, @Nullable String uri, String wanted) {
    if (uri != null) {
      return super.matchesElement(beyond(node), uri, wanted);
    }
    return wanted.equals(isSubject(node) ? name : name(node));
  }

  @Override
  public @Nullable String getClass(Node node) {
    return isSubject(node) ? classes : ((Element) node).getAttribute("class");
  }

  @Override
  public @Nullable Node getParentElement(Node node) {
    return super.getParentElement(beyond(node));
  }

  @Override
  public @Nullable Node getPreviousSiblingElement(Node node) {
    return super.getPreviousSiblingElement(beyond(node));
  }

  @Override
  public boolean isFirstChildElement(Node node) {
    return super.isFirstChildElement(beyond(node));
  }

  @Override
  public boolean isLastChildElement(Node node) {
    return super.isLastChildElement(beyond(node));
  }

  @Override
  public int getPositionOfElement(Node node) {
    return super.getPositionOfElement(beyond(node));
  }

  @Override
  public @Nullable String getAttributeValue(Node node, String name) {
    return namespace.getAttributeValue(beyond(node), name);
  }

  @Override
  public @Nullable String getAttributeValue(Node node, @Nullable String uri, String name) {
    return namespace.getAttributeValue(beyond(node), uri, name);
  }

  @Override
  public @Nullable String getID(Node node) {
    return namespace.getID(beyond(node));
  }

  @Override
  public @Nullable String getNonCssStyling(Node node) {
    return namespace.getNonCssStyling(beyond(node));
  }

  @Override
  public @Nullable String getElementStyling(Node node) {
    return namespace.getElementStyling(beyond(node));
  }

  @Override
  public @Nullable String getLang(Node node) {
    return beyond(node).getAttribute("lang");
  }

  @Override
  public boolean isLink(Node node) {
    return namespace.getLinkUri(beyond(node)) != null;
  }

  /// Paper knows no reader: nothing is visited, hovered, active or focused.
  @Override
  public boolean isVisited(Node node) {
    return false;
  }

  @Override
  public boolean isHover(Node node) {
    return false;
  }

  @Override
  public boolean isActive(Node node) {
    return false;
  }

  @Override
  public boolean isFocus(Node node) {
    return false;
  }
}
