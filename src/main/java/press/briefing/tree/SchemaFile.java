package press.briefing.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// Reads a JSON Schema of ours. It knows the words that our schemas use: `properties`,
/// `additionalProperties`, `items`, `enum`, `minimum`, `maximum`, `anyOf`, `allOf`, `$ref`.
///
/// Every run reads all of them: plain loops, because streams cost more than the reading.
///
/// @param root the whole schema, which holds the definitions
record SchemaFile(Node root) {
  private static final String DEFINITION = "#/definitions/";

  /// The shape that a schema on the class path describes.
  static Shape read(String file) {
    Diagnostics problems = new Diagnostics();
    Node root =
        Json.parse(text(file), Place.of(file), problems)
            .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
    return new SchemaFile(root).shape(root);
  }

  private static String text(String file) {
    try (InputStream in = SchemaFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no schema " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Shape shape(Node node) {
    Map<String, Node> found = new LinkedHashMap<>();
    gather(node, found);
    Map<String, Shape> members = new LinkedHashMap<>();
    for (Node.Entry each : entries(found.get("properties"))) {
      members.put(each.key(), shape(each.value()));
    }
    List<Integer> bounds = new ArrayList<>();
    for (String name : List.of("minimum", "maximum")) {
      if (found.get(name) instanceof Node.Scalar number) {
        bounds.add(Integer.valueOf(number.text()));
      }
    }
    return new Shape(
        members,
        part(found.get("additionalProperties")),
        part(found.get("items")),
        words(found.get("enum")),
        bounds);
  }

  /// Gathers what a schema and its alternatives say; what is said first holds.
  private void gather(Node node, Map<String, Node> found) {
    for (Node.Entry each : entries(node)) {
      switch (each.key()) {
        case "anyOf", "allOf" -> items(each.value()).forEach(part -> gather(part, found));
        case "$ref" -> gather(definition(each.value()), found);
        default -> found.putIfAbsent(each.key(), each.value());
      }
    }
  }

  private Node definition(Node reference) {
    String name = ((Node.Scalar) reference).text().substring(DEFINITION.length());
    return child(child(root, "definitions"), name);
  }

  private static Node child(Node node, String name) {
    for (Node.Entry each : entries(node)) {
      if (each.key().equals(name)) {
        return each.value();
      }
    }
    throw new IllegalStateException("no " + name);
  }

  private Optional<Shape> part(@Nullable Node node) {
    return node instanceof Node.Mapping ? Optional.of(shape(node)) : Optional.empty();
  }

  /// Words alone: what an editor's YAML takes for a truth or a number is none.
  private static List<String> words(@Nullable Node node) {
    List<String> words = new ArrayList<>();
    for (Node each : items(node)) {
      if (each instanceof Node.Scalar(String text, boolean quoted, Place _) && quoted) {
        words.add(text);
      }
    }
    return List.copyOf(words);
  }

  private static List<Node.Entry> entries(@Nullable Node node) {
    return node instanceof Node.Mapping mapping ? mapping.entries() : List.of();
  }

  private static List<Node> items(@Nullable Node node) {
    return node instanceof Node.Sequence list ? list.items() : List.of();
  }
}
