package press.briefing.tree;

import java.util.HexFormat;
import java.util.List;
import java.util.function.IntConsumer;

/// Writes one JSON object; its members stand in the order they are added.
public final class JsonObject {
  private final StringBuilder members = new StringBuilder();

  /// Adds a text.
  public JsonObject text(String name, String value) {
    member(name);
    quote(value);
    return this;
  }

  /// Adds a number, written as it prints itself.
  public JsonObject number(String name, Number value) {
    member(name).append(value);
    return this;
  }

  /// Adds a list of numbers.
  public JsonObject numbers(String name, List<? extends Number> values) {
    return list(name, values.size(), at -> members.append(values.get(at)));
  }

  /// Adds yes or no.
  public JsonObject flag(String name, boolean value) {
    member(name).append(value);
    return this;
  }

  /// Adds a list of texts.
  public JsonObject texts(String name, List<String> values) {
    return list(name, values.size(), at -> quote(values.get(at)));
  }

  /// Adds a list of objects.
  public JsonObject objects(String name, List<JsonObject> values) {
    return list(name, values.size(), at -> object(values.get(at)));
  }

  /// Adds an object.
  public JsonObject object(String name, JsonObject value) {
    member(name);
    object(value);
    return this;
  }

  private void object(JsonObject value) {
    members.append('{').append(value.members).append('}');
  }

  private JsonObject list(String name, int size, IntConsumer each) {
    member(name).append('[');
    for (int i = 0; i < size; i++) {
      if (i > 0) {
        members.append(',');
      }
      each.accept(i);
    }
    members.append(']');
    return this;
  }

  private StringBuilder member(String name) {
    if (!members.isEmpty()) {
      members.append(',');
    }
    quote(name);
    return members.append(':');
  }

  private void quote(String text) {
    members.append('"');
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (each == '"' || each == '\\' || needsEscape(each)) {
        members.append(text, from, at);
        escape(each);
        from = at + 1;
      }
    }
    members.append(text, from, text.length()).append('"');
  }

  private void escape(char each) {
    switch (each) {
      case '"' -> members.append("\\\"");
      case '\\' -> members.append("\\\\");
      case '\n' -> members.append("\\n");
      case '\r' -> members.append("\\r");
      case '\t' -> members.append("\\t");
      default -> members.append("\\u").append(HexFormat.of().toHexDigits(each));
    }
  }

  /// Control characters, and halves of pairs that other readers may refuse when they stand alone;
  /// pairs are escaped too and read back the same.
  private static boolean needsEscape(char each) {
    return each < ' ' || each == '\u007f' || Character.isSurrogate(each);
  }

  /// The object on one line.
  @Override
  public String toString() {
    return "{" + members + "}";
  }
}
