package press.briefing.site.font;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A table of rules for setting glyphs, `GSUB` or `GPOS`.
///
/// @param extension the type of rules that only point to others
record Layout(Table table, int extension) {
  static Layout substitution(TrueType font) {
    return new Layout(font.table("GSUB"), 7);
  }

  static Layout positioning(TrueType font) {
    return new Layout(font.table("GPOS"), 9);
  }

  /// What a feature does, step by step; of the tables of a step the first that fits a glyph counts.
  List<List<Table>> steps(String feature) {
    Table lookups = table.at(table.u16(8));
    List<List<Table>> steps = new ArrayList<>();
    for (int number : lookups(feature)) {
      Table lookup = lookups.at(lookups.u16(2 + 2 * number));
      List<Table> tables = new ArrayList<>();
      for (int i = 0; i < lookup.u16(4); i++) {
        Table each = lookup.at(lookup.u16(6 + 2 * i));
        tables.add(lookup.u16(0) == extension ? each.at(each.s32(4)) : each);
      }
      steps.add(tables);
    }
    return steps;
  }

  private TreeSet<Integer> lookups(String tag) {
    Table features = table.at(table.u16(6));
    TreeSet<Integer> numbers = new TreeSet<>();
    for (int i = 0; i < features.u16(0); i++) {
      if (new String(features.copy(2 + 6 * i, 4), StandardCharsets.US_ASCII).equals(tag)) {
        Table feature = features.at(features.u16(6 + 6 * i));
        for (int j = 0; j < feature.u16(2); j++) {
          numbers.add(feature.u16(4 + 2 * j));
        }
      }
    }
    return numbers;
  }

  /// The glyphs that a table is for, in its order.
  static int[] coverage(Table table) {
    int count = table.u16(2);
    if (table.u16(0) == 1) {
      int[] glyphs = new int[count];
      for (int i = 0; i < count; i++) {
        glyphs[i] = table.u16(4 + 2 * i);
      }
      return glyphs;
    }
    int[] glyphs = new int[count == 0 ? 0 : index(table, count)];
    int at = 0;
    for (int i = 0; i < count; i++) {
      for (int each = table.u16(4 + 6 * i); each <= table.u16(6 + 6 * i); each++) {
        glyphs[at++] = each;
      }
    }
    return glyphs;
  }

  /// How many glyphs the first so many ranges have.
  private static int index(Table table, int ranges) {
    int last = 4 + 6 * (ranges - 1);
    return table.u16(last + 4) + table.u16(last + 2) - table.u16(last) + 1;
  }

  /// The class of every glyph of the font.
  static int[] classes(Table table, int glyphs) {
    int[] classes = new int[glyphs];
    boolean list = table.u16(0) == 1;
    int count = table.u16(list ? 4 : 2);
    for (int i = 0; i < count; i++) {
      if (list) {
        classes[table.u16(2) + i] = table.u16(6 + 2 * i);
      } else {
        int row = 4 + 6 * i;
        for (int each = table.u16(row); each <= table.u16(row + 2); each++) {
          classes[each] = table.u16(row + 4);
        }
      }
    }
    return classes;
  }
}
