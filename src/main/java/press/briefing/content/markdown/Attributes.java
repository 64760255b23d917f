package press.briefing.content.markdown;

import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.briefing.model.Inline;

/// What `{#id .class}` gives.
///
/// @param classes in order
/// @param others as written: none of them is allowed
record Attributes(Optional<String> id, List<String> classes, List<String> others) {
  static final Attributes NONE = new Attributes(Optional.empty(), List.of(), List.of());

  private static final Pattern NAME = Pattern.compile("[#.][\\p{L}\\p{N}_][\\p{L}\\p{N}_.:-]*");

  /// The attributes of a node; empty if it is text in braces, such as `{1, 2}`.
  static Optional<Attributes> of(AttributesNode node) {
    List<String> ids = new ArrayList<>();
    List<String> classes = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Node child : node.getChildren()) {
      String written = child.getChars().toString();
      if (NAME.matcher(written).matches()) {
        (written.startsWith("#") ? ids : classes).add(written.substring(1));
      } else if (child instanceof AttributeNode named
          && named.getAttributeSeparator().isNotNull()) {
        others.add("{" + written + "}");
      } else {
        return Optional.empty();
      }
    }
    boolean empty = ids.isEmpty() && classes.isEmpty() && others.isEmpty();
    Attributes found = new Attributes(ids.stream().findFirst(), classes, others);
    return empty ? Optional.empty() : Optional.of(found);
  }

  /// Reports what finds no place, and keeps the id.
  Optional<String> idOnly(Scope scope, int offset) {
    classes.forEach(each -> scope.removed("{." + each + "}", offset));
    reportOthers(scope, offset);
    return id;
  }

  /// An element with these attributes around some inlines.
  Inline around(List<Inline> content, Scope scope, int offset) {
    reportOthers(scope, offset);
    List<Inline.Element.Attribute> attributes = new ArrayList<>();
    id.ifPresent(name -> attributes.add(new Inline.Element.Attribute("id", name)));
    if (!classes.isEmpty()) {
      attributes.add(new Inline.Element.Attribute("class", String.join(" ", classes)));
    }
    return new Inline.Element("span", attributes, content, scope.place(offset));
  }

  private void reportOthers(Scope scope, int offset) {
    others.forEach(each -> scope.removed(each, offset));
  }
}
