package press.briefing.tree;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// Writes one JSON object; its members stand in the order they are added.
public final class JsonObject {
  private final StringBuilder members = new StringBuilder();

  /// Adds a text.
  public JsonObject text(String name, String value) {
    return add(name, quote(value));
  }

  /// Adds a number, written as it prints itself.
  public JsonObject number(String name, Number value) {
    return add(name, value.toString());
  }

  /// Adds a list of numbers.
  public JsonObject numbers(String name, List<? extends Number> values) {
    return add(name, list(values.stream().map(Number::toString).toList()));
  }

  /// Adds yes or no.
  public JsonObject flag(String name, boolean value) {
    return add(name, String.valueOf(value));
  }

  /// Adds a list of texts.
  public JsonObject texts(String name, List<String> values) {
    return add(name, list(values.stream().map(JsonObject::quote).toList()));
  }

  /// Adds a list of objects.
  public JsonObject objects(String name, List<JsonObject> values) {
    return add(name, list(values.stream().map(JsonObject::toString).toList()));
  }

  /// Adds an object.
  public JsonObject object(String name, JsonObject value) {
    return add(name, value.toString());
  }

  private static String list(List<String> values) {
    return values.stream().collect(Collectors.joining(",", "[", "]"));
  }

  private JsonObject add(String name, String value) {
    members.append(members.isEmpty() ? "" : ",").append(quote(name)).append(':').append(value);
    return this;
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(each -> quote(quoted, (char) each));
    return quoted.append('"').toString();
  }

  private static void quote(StringBuilder quoted, char each) {
    switch (each) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (needsEscape(each)) {
          quoted.append("\\u").append(HexFormat.of().toHexDigits(each));
        } else {
          quoted.append(each);
        }
      }
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
