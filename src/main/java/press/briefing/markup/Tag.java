package press.briefing.markup;

import java.util.List;

/// What a single tag in a line of Markdown comes to.
public sealed interface Tag {
  /// An allowed element begins.
  ///
  /// @param empty whether it never has content, such as `br`
  record Open(String name, List<Markup.Attribute> attributes, boolean empty) implements Tag {
    public Open {
      attributes = List.copyOf(attributes);
    }
  }

  /// An allowed element ends.
  record Close(String name) implements Tag {}

  /// An element begins that goes with all it holds, such as `script`.
  record Drop(String name) implements Tag {}

  /// Nothing remains.
  record Gone() implements Tag {}
}
