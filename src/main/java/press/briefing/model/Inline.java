package press.briefing.model;

import java.util.List;
import java.util.Optional;
import press.briefing.diagnostic.Place;
import press.briefing.language.Style;

/// A run of text inside a block. [Value], [Choice] and [Particle] stand only in manuscripts:
/// assembly prints them as [Printed], [Chosen] and [Text].
public sealed interface Inline {
  /// Where it begins in the manuscript.
  Place place();

  /// Characters as they are printed.
  record Text(String text, Place place) implements Inline {}

  /// `{{ capex.yoy, signed }}`: a number still to be read from the data.
  record Value(ValueRef value, Style style, Place place) implements Inline {}

  /// `{{ capex.yoy ? 늘었다 : 줄었다 : 그대로다 }}`: words chosen by the sign at printed precision.
  record Choice(ValueRef value, String positive, String negative, String zero, Place place)
      implements Inline {}

  /// `은(는)` and its like: a particle still to be chosen by how the text before it is read.
  ///
  /// @param written as the writer wrote it
  record Particle(String written, Place place) implements Inline {}

  /// A value as printed, with the figure it came from and the style it was asked for in.
  record Printed(String text, Figure figure, Style style, Place place) implements Inline {}

  /// Words as a figure's sign has chosen them.
  record Chosen(String text, Figure figure, Place place) implements Inline {}

  /// Text that is stressed.
  record Emphasis(List<Inline> content, Place place) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /// Text of weight.
  record Strong(List<Inline> content, Place place) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  /// Text that no longer holds.
  record Strike(List<Inline> content, Place place) implements Inline {
    public Strike {
      content = List.copyOf(content);
    }
  }

  /// Code in a line.
  record Code(String text, Place place) implements Inline {}

  /// A link.
  ///
  /// @param target an allowed address, already decoded and checked
  record Link(String target, Optional<String> title, List<Inline> content, Place place)
      implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /// A picture in a line; the name is that of an [ImageFile] of the manuscript.
  record Image(String name, List<Inline> alt, Optional<String> title, Place place)
      implements Inline {
    public Image {
      alt = List.copyOf(alt);
    }
  }

  /// The mark of a note.
  ///
  /// @param number from 1, in the order of first marks
  record NoteMark(int number, Place place) implements Inline {}

  /// A line break that the writer asked for.
  record LineBreak(Place place) implements Inline {}

  /// An HTML element that the writer wrote and that is allowed, such as `sub`. Without content it
  /// is void, or the mere anchor of an id.
  ///
  /// @param name in lower case
  /// @param attributes allowed ones only, addresses checked, in written order
  record Element(String name, List<Attribute> attributes, List<Inline> content, Place place)
      implements Inline {
    public Element {
      attributes = List.copyOf(attributes);
      content = List.copyOf(content);
    }

    /// @param value decoded: whoever prints it escapes it
    public record Attribute(String name, String value) {}
  }
}
