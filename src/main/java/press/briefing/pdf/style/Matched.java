package press.briefing.pdf.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.Selector;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;

/// The selectors that an element has matched, and those that its children may match.
///
/// Most elements match by name and class alone. Their children of the same name and class match the
/// same, so that each kind of child is matched once. Safe to share by threads.
final class Matched {
  private final List<Selector> open;
  private final List<PropertyDeclaration> declarations;
  private final CascadedStyle style;
  private final Map<String, CascadedStyle> parts;
  private final Map<String, Matched> kinds = new ConcurrentHashMap<>();
  private final Map<List<Selector>, Matched> children = new ConcurrentHashMap<>();

  /// What stands above a document's root.
  ///
  /// @param open in their order in the cascade
  Matched(List<Selector> open) {
    this(open, List.of(), Map.of());
  }

  private Matched(
      List<Selector> open,
      List<PropertyDeclaration> declarations,
      Map<String, CascadedStyle> parts) {
    this.open = open;
    this.declarations = declarations;
    this.style = cascade(declarations);
    this.parts = parts;
  }

  static CascadedStyle cascade(List<PropertyDeclaration> declarations) {
    return declarations.isEmpty()
        ? CascadedStyle.emptyCascadedStyle
        : CascadedStyle.createLayoutStyle(declarations);
  }

  /// What a child of the element matches.
  Matched child(Element element, Witness witness) {
    String kind = element.getNodeName() + '.' + element.getAttribute("class");
    Matched known = kinds.get(kind);
    if (known == null) {
      witness.face(element);
      known = match(element, witness);
      if (witness.sawKindAlone()) {
        kinds.put(kind, known);
      }
    }
    return known;
  }

  private Matched match(Element element, Witness witness) {
    List<Selector> matching = new ArrayList<>();
    for (Selector each : open) {
      if (each.matches(element, witness, witness)
          && (each.getPseudoElement() != null || each.matchesDynamic(element, witness, witness))) {
        matching.add(each);
      }
    }
    return children.computeIfAbsent(List.copyOf(matching), this::child);
  }

  private Matched child(List<Selector> matching) {
    List<Selector> below = new ArrayList<>();
    List<PropertyDeclaration> own = new ArrayList<>();
    Map<String, List<PropertyDeclaration>> ofParts = new HashMap<>();
    int next = 0;
    for (Selector each : open) {
      if (each.getAxis() == Selector.Axis.DESCENDANT_AXIS) {
        below.add(each);
      }
      if (next < matching.size() && matching.get(next) == each) {
        next++;
        add(each, below, own, ofParts);
      }
    }
    Map<String, CascadedStyle> cascaded = new HashMap<>();
    ofParts.forEach((part, list) -> cascaded.put(part, cascade(list)));
    return new Matched(below, own, cascaded);
  }

  private static void add(
      Selector selector,
      List<Selector> below,
      List<PropertyDeclaration> own,
      Map<String, List<PropertyDeclaration>> ofParts) {
    if (selector.getPseudoElement() != null) {
      ofParts
          .computeIfAbsent(selector.getPseudoElement(), part -> new ArrayList<>())
          .addAll(selector.getRuleset().getPropertyDeclarations());
    } else if (selector.getChainedSelector() != null) {
      below.add(selector.getChainedSelector());
    } else {
      own.addAll(selector.getRuleset().getPropertyDeclarations());
    }
  }

  /// The element's style, before what is written at the element itself.
  CascadedStyle style() {
    return style;
  }

  /// What the rules declare, the most specific last.
  List<PropertyDeclaration> declarations() {
    return declarations;
  }

  /// The style of a part of the element, such as what stands before it; null if it has none.
  @Nullable CascadedStyle part(String name) {
    return parts.get(name);
  }
}
