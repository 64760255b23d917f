package press.briefing.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Builds nodes from the tokens of a JSON parser.
final class JsonTree {
  private final JsonParser parser;
  private final JsonMarks marks;
  private final Diagnostics problems;
  private final Limits limits = new Limits();

  JsonTree(JsonParser parser, JsonMarks marks, Diagnostics problems) {
    this.parser = parser;
    this.marks = marks;
    this.problems = problems;
  }

  Place here() {
    return marks.place(parser.currentTokenLocation());
  }

  /// The value that the current token begins.
  Node node() throws Stop {
    Place place = here();
    limits.add(1, place);
    return switch (parser.currentToken()) {
      case START_OBJECT -> nested(place, true);
      case START_ARRAY -> nested(place, false);
      case VALUE_STRING -> new Node.Scalar(parser.getString(), true, place);
      case null -> throw new Stop(Code.JSON_SYNTAX, place, "json-end");
      default -> new Node.Scalar(parser.getString(), false, place);
    };
  }

  private Node nested(Place place, boolean object) throws Stop {
    limits.enter(place);
    Node node = object ? mapping(place) : list(place);
    limits.leave();
    return node;
  }

  private Node list(Place place) throws Stop {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return new Node.Sequence(items, place);
  }

  private Node mapping(Place place) throws Stop {
    List<Node.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Place keyPlace = here();
      String key = parser.currentName();
      parser.nextToken();
      Node value = node();
      if (keys.add(key)) {
        entries.add(new Node.Entry(key, keyPlace, value));
      } else {
        problems.error(Code.KEY_REPEATED, keyPlace, key);
      }
    }
    return new Node.Mapping(entries, place);
  }

  /// Forgets what was counted: rows are read one at a time, each within the budget.
  void restart() {
    limits.reset();
  }
}
