package press.briefing.site.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A table of rules for setting glyphs, `GSUB` or `GPOS`.
///
/// @param extension the type of rules that only point to others
record Layout(ByteBuffer table, int extension) {
  static Layout substitution(TrueType font) {
    return new Layout(font.table("GSUB"), 7);
  }

  static Layout positioning(TrueType font) {
    return new Layout(font.table("GPOS"), 9);
  }

  /// What a feature does, step by step; of the tables of a step the first that fits a glyph counts.
  List<List<ByteBuffer>> steps(String feature) {
    ByteBuffer lookups = at(table, u16(table, 8));
    List<List<ByteBuffer>> steps = new ArrayList<>();
    for (int number : lookups(feature)) {
      ByteBuffer lookup = at(lookups, u16(lookups, 2 + 2 * number));
      List<ByteBuffer> tables = new ArrayList<>();
      for (int i = 0; i < u16(lookup, 4); i++) {
        ByteBuffer each = at(lookup, u16(lookup, 6 + 2 * i));
        tables.add(u16(lookup, 0) == extension ? at(each, each.getInt(4)) : each);
      }
      steps.add(tables);
    }
    return steps;
  }

  private TreeSet<Integer> lookups(String tag) {
    ByteBuffer features = at(table, u16(table, 6));
    TreeSet<Integer> numbers = new TreeSet<>();
    for (int i = 0; i < u16(features, 0); i++) {
      byte[] name = new byte[4];
      features.get(2 + 6 * i, name);
      if (new String(name, StandardCharsets.US_ASCII).equals(tag)) {
        ByteBuffer feature = at(features, u16(features, 6 + 6 * i));
        for (int j = 0; j < u16(feature, 2); j++) {
          numbers.add(u16(feature, 4 + 2 * j));
        }
      }
    }
    return numbers;
  }

  static ByteBuffer at(ByteBuffer table, int offset) {
    return table.slice(offset, table.capacity() - offset);
  }

  static int u16(ByteBuffer table, int offset) {
    return Short.toUnsignedInt(table.getShort(offset));
  }

  /// The glyphs that a table is for, in its order.
  static List<Integer> coverage(ByteBuffer table) {
    List<Integer> glyphs = new ArrayList<>();
    for (int i = 0; i < u16(table, 2); i++) {
      if (u16(table, 0) == 1) {
        glyphs.add(u16(table, 4 + 2 * i));
      } else {
        for (int each = u16(table, 4 + 6 * i); each <= u16(table, 6 + 6 * i); each++) {
          glyphs.add(each);
        }
      }
    }
    return glyphs;
  }

  /// The class of every glyph of the font.
  static int[] classes(ByteBuffer table, int glyphs) {
    int[] classes = new int[glyphs];
    boolean list = u16(table, 0) == 1;
    int count = u16(table, list ? 4 : 2);
    for (int i = 0; i < count; i++) {
      if (list) {
        classes[u16(table, 2) + i] = u16(table, 6 + 2 * i);
      } else {
        int row = 4 + 6 * i;
        for (int each = u16(table, row); each <= u16(table, row + 2); each++) {
          classes[each] = u16(table, row + 4);
        }
      }
    }
    return classes;
  }
}
