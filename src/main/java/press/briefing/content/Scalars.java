package press.briefing.content;

import press.briefing.diagnostic.Place;
import press.briefing.tree.Node;

/// Where the characters of a YAML text stand.
final class Scalars {
  private Scalars() {}

  /// The place of its first character: behind the quote, if it has one.
  static Place start(Node.Scalar scalar) {
    Place place = scalar.place();
    return scalar.quoted() ? place.at(place.line(), place.column() + 1) : place;
  }
}
