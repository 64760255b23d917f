package press.briefing.markup;

import java.util.List;
import press.briefing.diagnostic.Place;

/// A piece of cleaned HTML.
public sealed interface Markup {
  /// Where it begins.
  Place place();

  /// Characters, decoded.
  ///
  /// @param offset where they begin in the text that was cleaned
  record Text(String text, int offset, Place place) implements Markup {}

  /// An allowed element.
  ///
  /// @param name in lower case
  /// @param attributes allowed ones only, addresses checked, in written order
  record Element(String name, List<Attribute> attributes, List<Markup> content, Place place)
      implements Markup {
    public Element {
      attributes = List.copyOf(attributes);
      content = List.copyOf(content);
    }
  }

  /// @param value decoded: whoever prints it escapes it
  record Attribute(String name, String value) {}
}
