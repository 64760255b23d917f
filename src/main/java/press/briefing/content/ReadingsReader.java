package press.briefing.content;

import java.util.LinkedHashMap;
import java.util.Map;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.gate.Gate;
import press.briefing.language.Dictionary;
import press.briefing.tree.Node;

/// Reads `readings.yaml`, which says in Hangul how words are read that Korean particles follow.
public final class ReadingsReader {
  private static final String FILE = "readings.yaml";

  private final Gate gate;

  /// A reader of the publication at a gate's root.
  public ReadingsReader(Gate gate) {
    this.gate = gate;
  }

  /// The publication's dictionary; empty without the file. An entry that is none is an error and
  /// left out.
  public Dictionary read(Diagnostics problems) {
    return Settings.read(gate, FILE, problems)
        .map(node -> dictionary(node, problems))
        .orElse(Dictionary.EMPTY);
  }

  private static Dictionary dictionary(Node node, Diagnostics problems) {
    if (!(node instanceof Node.Mapping mapping)) {
      problems.error(Code.VALUE_KIND, node.place(), FILE, "kind.mapping", NodeKind.of(node));
      return Dictionary.EMPTY;
    }
    Map<String, String> readings = new LinkedHashMap<>();
    mapping.entries().forEach(entry -> add(entry, readings, problems));
    return new Dictionary(readings);
  }

  private static void add(Node.Entry entry, Map<String, String> readings, Diagnostics problems) {
    String key = Dictionary.key(entry.key());
    if (!Dictionary.isWord(key)) {
      problems.error(Code.READING_WORD, entry.keyPlace(), entry.key());
    } else if (!(entry.value() instanceof Node.Scalar scalar)
        || !Dictionary.isReading(scalar.text())) {
      String found = NodeKind.of(entry.value());
      problems.error(
          Code.READING_HANGUL,
          entry.value().place(),
          entry.key(),
          found.isBlank() ? "kind.nothing" : found);
    } else if (readings.putIfAbsent(key, scalar.text()) != null) {
      problems.error(Code.KEY_REPEATED, entry.keyPlace(), entry.key());
    }
  }
}
