package press.briefing.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What may stand at one spot of a file, as the file's JSON Schema says. Editors complete keys by
/// the schemas and readers know their keys and words from them, so that both know the same.
public final class Shape {
  private final Map<String, Shape> members;
  private final Optional<Shape> each;
  private final Optional<Shape> item;
  private final List<String> words;
  private final List<Integer> bounds;
  private final Keys keys;

  /// A shape of parts, all of which may be empty.
  ///
  /// @param members what may stand at the keys that have names
  /// @param each what may stand at every other key
  /// @param item what may stand in a list
  /// @param words all that may stand here
  /// @param bounds the least and the greatest number
  Shape(
      Map<String, Shape> members,
      Optional<Shape> each,
      Optional<Shape> item,
      List<String> words,
      List<Integer> bounds) {
    this.members = members;
    this.each = each;
    this.item = item;
    this.words = words;
    this.bounds = bounds;
    this.keys = new Keys(List.copyOf(members.keySet()));
  }

  /// The shape of a whole file by the name of its schema, such as `indicators`.
  public static Shape of(String name) {
    return SchemaFile.read("/schema/" + name + ".schema.json");
  }

  /// The keys of the mapping that may stand here, in the order of the schema.
  public Keys keys() {
    return keys;
  }

  /// What may stand at a key.
  public Shape at(String key) {
    Shape named = members.get(key);
    return named == null ? each() : named;
  }

  /// What may stand at any key of a mapping whose keys are the writer's own.
  public Shape each() {
    return each.orElseThrow();
  }

  /// Whether the keys of the mapping are the writer's own.
  boolean isOpen() {
    return each.isPresent();
  }

  /// What may stand in the list.
  public Shape item() {
    return item.orElseThrow();
  }

  /// The words that may stand here; none for any.
  public List<String> words() {
    return words;
  }

  /// The least number that may stand here.
  int least() {
    return bounds.getFirst();
  }

  /// The greatest number that may stand here.
  int most() {
    return bounds.getLast();
  }
}
