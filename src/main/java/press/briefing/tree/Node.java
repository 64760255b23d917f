package press.briefing.tree;

import java.util.List;
import press.briefing.diagnostic.Place;

/// A piece of YAML or JSON with the place it stands at.
public sealed interface Node {
  /// Where it begins.
  Place place();

  /// A text, number, date or word, exactly as written: `no`, `1e3` and `2026-11-23` stay texts.
  ///
  /// @param quoted whether quotes or a block marker say that it is text
  record Scalar(String text, boolean quoted, Place place) implements Node {
    /// Whether nothing is written: an empty value, `~` or `null` without quotes.
    public boolean isNothing() {
      return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /// A list.
  record Sequence(List<Node> items, Place place) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /// Keys and their values in the order of the file, each key once.
  record Mapping(List<Entry> entries, Place place) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /// One key of a [Mapping] with its value.
  record Entry(String key, Place keyPlace, Node value) {}
}
