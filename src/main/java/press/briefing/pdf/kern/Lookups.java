package press.briefing.pdf.kern;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The lookups of a font's `GPOS` table that set pairs of letters, in their order.
///
/// @param table the whole `GPOS` table
record Lookups(Bytes table) {
  private static final int KERN = Bytes.tag("kern");
  private static final int[] SCRIPTS = {Bytes.tag("latn"), Bytes.tag("DFLT"), Bytes.tag("hang")};
  private static final int PAIRS = 2;
  private static final int EXTENSION = 9;

  /// Each lookup with its tables of pairs.
  List<PairLookup> read() {
    Bytes lookups = table.follow(8);
    List<PairLookup> read = new ArrayList<>();
    for (int number : numbers()) {
      read.add(new PairLookup(pairs(lookups.follow(2 + number * 2))));
    }
    return List.copyOf(read);
  }

  private static List<PairTable> pairs(Bytes lookup) {
    List<PairTable> tables = new ArrayList<>();
    for (int i = 0; i < lookup.number(4); i++) {
      Bytes part = lookup.follow(6 + i * 2);
      boolean extended = lookup.number(0) == EXTENSION;
      int kind = extended ? part.number(2) : lookup.number(0);
      if (kind == PAIRS) {
        tables.add(PairTable.of(extended ? part.at(part.large(4)) : part));
      }
    }
    return List.copyOf(tables);
  }

  private TreeSet<Integer> numbers() {
    TreeSet<Integer> numbers = new TreeSet<>();
    Bytes scripts = table.follow(4);
    for (int script : SCRIPTS) {
      for (int i = 0; i < scripts.number(0); i++) {
        int entry = 2 + i * 6;
        if (scripts.large(entry) == script && scripts.follow(entry + 4).number(0) != 0) {
          add(scripts.follow(entry + 4).follow(0), numbers);
          return numbers;
        }
      }
    }
    return numbers;
  }

  /// Adds what the features of a language ask for.
  private void add(Bytes language, TreeSet<Integer> numbers) {
    Bytes features = table.follow(6);
    for (int i = 0; i < language.number(4); i++) {
      int entry = 2 + language.number(6 + i * 2) * 6;
      if (features.large(entry) == KERN) {
        Bytes feature = features.follow(entry + 4);
        for (int j = 0; j < feature.number(2); j++) {
          numbers.add(feature.number(4 + j * 2));
        }
      }
    }
  }
}
