package press.briefing.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// The values of a mapping by their keys. Whatever does not fit is an error at its place, and the
/// value then counts as absent. A key with nothing after it counts as absent, too.
public final class Fields {
  private static final Keys LANGUAGES = Keys.of("ko", "en");

  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
  private final Place place;
  private final Optional<Shape> shape;
  private final Diagnostics problems;

  private Fields(Place place, Optional<Shape> shape, Diagnostics problems) {
    this.place = place;
    this.shape = shape;
    this.problems = problems;
  }

  /// The fields of a node that should be a mapping of a shape, which then knows what may stand at
  /// each key; every other key is an error, unless the shape allows any.
  ///
  /// @param name what an error calls the node, such as the key it stands under
  public static Optional<Fields> of(Node node, String name, Shape shape, Diagnostics problems) {
    return read(node, name, problems, shape.keys(), Optional.of(shape));
  }

  /// The fields of a node that should be a mapping; every key that is not among `keys` is an error.
  ///
  /// @param name what an error calls the node, such as the key it stands under
  public static Optional<Fields> of(Node node, String name, Keys keys, Diagnostics problems) {
    return read(node, name, problems, keys, Optional.empty());
  }

  private static Optional<Fields> read(
      Node node, String name, Diagnostics problems, Keys keys, Optional<Shape> shape) {
    if (!(node instanceof Node.Mapping mapping)) {
      new Kinds(problems).wrong(name, "kind.mapping", node);
      return Optional.empty();
    }
    Fields fields = new Fields(mapping.place(), shape, problems);
    mapping.entries().forEach(entry -> fields.add(entry, keys));
    return Optional.of(fields);
  }

  private void add(Node.Entry entry, Keys keys) {
    if (keys.has(entry.key()) || isOpen()) {
      entries.put(entry.key(), entry);
    } else {
      problems.error(Code.KEY_UNKNOWN, entry.keyPlace(), entry.key(), keys.listedFor(entry.key()));
    }
  }

  private boolean isOpen() {
    return shape.filter(Shape::isOpen).isPresent();
  }

  /// Where the mapping begins.
  public Place place() {
    return place;
  }

  /// Where a key's value stands; the mapping's place if it has none.
  public Place place(String key) {
    return node(key).map(Node::place).orElse(place);
  }

  /// Where a key stands; the mapping's place if it does not.
  public Place keyPlace(String key) {
    Node.Entry entry = entries.get(key);
    return entry == null ? place : entry.keyPlace();
  }

  /// The keys that something stands at, in the order of the file.
  public List<String> written() {
    return entries.keySet().stream().filter(key -> node(key).isPresent()).toList();
  }

  /// Whatever stands at a key; empty for nothing.
  public Optional<Node> node(String key) {
    return Optional.ofNullable(entries.get(key))
        .map(Node.Entry::value)
        .filter(value -> !(value instanceof Node.Scalar scalar && scalar.isNothing()));
  }

  /// As [#node], but absence is an error whose hint shows `example`.
  public Optional<Node> required(String key, String example) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      problems.error(Code.KEY_MISSING, keyPlace(key), key, example);
    }
    return node;
  }

  /// A text, number or word, with its place.
  public Optional<Node.Scalar> scalar(String key) {
    return node(key).flatMap(node -> kinds().text(key, node));
  }

  /// A text, number or word.
  public Optional<String> text(String key) {
    return scalar(key).map(Node.Scalar::text);
  }

  /// A text, number or word that must be there.
  public Optional<String> requiredText(String key, String example) {
    return required(key, example).flatMap(node -> kinds().text(key, node)).map(Node.Scalar::text);
  }

  /// A whole number between two bounds, both allowed.
  public Optional<Integer> integer(String key, int least, int most) {
    return node(key).flatMap(node -> kinds().integer(key, node, least, most));
  }

  /// A whole number within the bounds of the shape.
  public Optional<Integer> integer(String key) {
    return integer(key, shape(key).least(), shape(key).most());
  }

  /// `true` or `false`.
  public Optional<Boolean> flag(String key) {
    return choice(key, List.of("true", "false")).map("true"::equals);
  }

  /// One of some words.
  public Optional<String> choice(String key, List<String> words) {
    return scalar(key).flatMap(scalar -> kinds().choice(key, scalar, words));
  }

  /// One of the words of the shape.
  public Optional<String> choice(String key) {
    return choice(key, shape(key).words());
  }

  /// A list of words of the shape, as [#texts]; one that is none of them is an error and left out.
  public List<String> choices(String key) {
    List<String> words = shape(key).item().words();
    return texts(key).stream().flatMap(each -> kinds().choice(key, each, words).stream()).toList();
  }

  /// A list of texts; one text stands for a list of one; none if the key is absent.
  public List<Node.Scalar> texts(String key) {
    return list(key).stream().flatMap(item -> kinds().text(key, item).stream()).toList();
  }

  /// A list; a single text or mapping stands for a list of one; empty if the key is absent.
  public List<Node> list(String key) {
    return switch (node(key).orElse(null)) {
      case null -> List.of();
      case Node.Sequence sequence -> sequence.items();
      case Node.Scalar scalar -> List.of(scalar);
      case Node.Mapping mapping -> List.of(mapping);
    };
  }

  /// The fields of a mapping at a key.
  public Optional<Fields> fields(String key, Keys keys) {
    return node(key).flatMap(node -> of(node, key, keys, problems));
  }

  /// The fields of a mapping at a key, by the shape.
  public Optional<Fields> fields(String key) {
    return node(key).flatMap(node -> of(node, key, shape(key), problems));
  }

  /// What may stand at a key of fields that have a shape.
  private Shape shape(String key) {
    return shape.orElseThrow().at(key);
  }

  /// A text in both languages: one string, or `{ko: …, en: …}`. One string with Hangul in it is a
  /// warning, because an English edition would print it.
  public Optional<TextPair> bilingual(String key) {
    return node(key).flatMap(node -> bilingual(key, node, problems));
  }

  /// As [#bilingual(String)], for a node that stands under a key or in its list.
  public static Optional<TextPair> bilingual(String key, Node node, Diagnostics problems) {
    return switch (node) {
      case Node.Scalar scalar -> Optional.of(single(key, scalar, problems));
      case Node.Mapping mapping ->
          of(mapping, key, LANGUAGES, problems).flatMap(fields -> fields.pair(key));
      case Node.Sequence sequence -> {
        new Kinds(problems).wrong(key, "kind.bilingual", sequence);
        yield Optional.empty();
      }
    };
  }

  private static TextPair single(String key, Node.Scalar scalar, Diagnostics problems) {
    TextPair pair = new TextPair(scalar.text(), scalar.text(), true, scalar.place());
    if (pair.hasHangulInEnglish()) {
      problems.warning(Code.TEXT_LANGUAGE, scalar.place(), scalar.text(), example(key, pair));
    }
    return pair;
  }

  private static String example(String key, TextPair pair) {
    return key + ": {ko: " + pair.ko() + ", en: …}";
  }

  private Optional<TextPair> pair(String key) {
    Optional<String> ko = requiredText("ko", key + ": {ko: …, en: …}");
    Optional<String> en = requiredText("en", key + ": {ko: …, en: …}");
    return ko.flatMap(first -> en.map(second -> new TextPair(first, second, false, place)));
  }

  private Kinds kinds() {
    return new Kinds(problems);
  }
}
