package press.briefing.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Place;
import press.briefing.markup.Cleaner;
import press.briefing.markup.Markup;
import press.briefing.model.Inline;

/// Turns cleaned HTML into inlines.
final class HtmlInlines {
  private HtmlInlines() {}

  /// The inlines of a guarded piece of HTML.
  static List<Inline> read(String html, int offset, Scope scope) {
    List<Markup> clean =
        Cleaner.fragment(html, index -> scope.place(offset + index), scope.problems());
    return content(clean, offset, scope);
  }

  private static List<Inline> content(List<Markup> pieces, int offset, Scope scope) {
    List<Inline> inlines = new ArrayList<>();
    TextBuffer text = new TextBuffer(scope, inlines::add);
    for (Markup piece : pieces) {
      switch (piece) {
        case Markup.Text words -> text.readPlain(words.text(), offset + words.offset());
        case Markup.Element element -> {
          text.flush();
          List<Inline> inner = content(element.content(), offset, scope);
          inlines.add(element(element.name(), element.attributes(), inner, element.place()));
        }
      }
    }
    text.flush();
    return inlines;
  }

  /// An element as the model has it: links and breaks have kinds of their own.
  static Inline element(
      String name, List<Markup.Attribute> attributes, List<Inline> content, Place place) {
    Optional<String> target = value(attributes, "href");
    if (target.isPresent()) {
      return new Inline.Link(target.get(), value(attributes, "title"), content, place);
    }
    if (name.equals("br")) {
      return new Inline.LineBreak(place);
    }
    return new Inline.Element(name, attributes(attributes), content, place);
  }

  private static List<Inline.Element.Attribute> attributes(List<Markup.Attribute> attributes) {
    return attributes.stream()
        .map(each -> new Inline.Element.Attribute(each.name(), each.value()))
        .toList();
  }

  private static Optional<String> value(List<Markup.Attribute> attributes, String name) {
    return attributes.stream()
        .filter(each -> each.name().equals(name))
        .map(Markup.Attribute::value)
        .findFirst();
  }
}
