package press.briefing.tree;

import java.util.List;
import press.briefing.diagnostic.Spelling;

/// The words that are valid at one spot, in the order in which they are best explained.
public record Keys(List<String> names) {
  public Keys {
    names = List.copyOf(names);
  }

  /// The keys of these names.
  public static Keys of(String... names) {
    return new Keys(List.of(names));
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /// All of them divided by commas, those that are spelt most like `found` first.
  public String listedFor(String found) {
    return closestFirst(found, names);
  }

  /// Words divided by commas: the one that `found` was probably meant to be comes first.
  public static String closestFirst(String found, List<String> valid) {
    return Spelling.closestFirst(found, valid);
  }
}
