package press.briefing.tree;

import java.util.List;
import java.util.function.Consumer;
import press.briefing.diagnostic.Code;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Walks to one array of a JSON document and reads its members one at a time; an object of arrays
/// is read whole.
final class JsonRows {
  private final JsonParser parser;
  private final JsonTree tree;
  private final String pointer;

  JsonRows(JsonParser parser, JsonTree tree, String pointer) {
    this.parser = parser;
    this.tree = tree;
    this.pointer = pointer;
  }

  /// How many rows there were.
  int each(Consumer<Node> row) throws Stop {
    parser.nextToken();
    for (String name : Pointer.names(pointer)) {
      step(name);
    }
    int rows =
        switch (parser.currentToken()) {
          case START_ARRAY -> members(row);
          case START_OBJECT -> columns(row);
          case null, default -> throw missing();
        };
    drain();
    return rows;
  }

  private Stop missing() {
    return new Stop(Code.RECORDS_MISSING, tree.here(), pointer);
  }

  private int members(Consumer<Node> row) throws Stop {
    int rows = 0;
    for (; parser.nextToken() != JsonToken.END_ARRAY; rows++) {
      tree.restart();
      row.accept(tree.node());
    }
    return rows;
  }

  private int columns(Consumer<Node> row) throws Stop {
    Stop missing = missing();
    List<Node> rows = Columns.of(tree.node()).orElseThrow(() -> missing).rows();
    rows.forEach(row);
    return rows.size();
  }

  /// Reads on to the end, so that a broken rest is noticed.
  private void drain() {
    JsonToken token = parser.nextToken();
    while (token != null) {
      token = parser.nextToken();
    }
  }

  private void step(String name) throws Stop {
    boolean found =
        switch (parser.currentToken()) {
          case START_OBJECT -> toMember(name);
          case START_ARRAY -> toItem(name);
          case null, default -> false;
        };
    if (!found) {
      throw missing();
    }
  }

  private boolean toMember(String name) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean wanted = parser.currentName().equals(name);
      parser.nextToken();
      if (wanted) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  private boolean toItem(String name) {
    for (int item = 0; parser.nextToken() != JsonToken.END_ARRAY; item++) {
      if (Integer.toString(item).equals(name)) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }
}
