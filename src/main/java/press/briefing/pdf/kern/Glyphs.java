package press.briefing.pdf.kern;

/// Finds glyphs in sorted lists of a font.
final class Glyphs {
  private Glyphs() {}

  /// The place of a glyph in a coverage table; -1 if it is not in it.
  static int covered(Bytes coverage, int glyph) {
    if (coverage.number(0) == 1) {
      int at = find(coverage, 4, 2, glyph);
      return at < 0 ? -1 : (at - 4) / 2;
    }
    int at = range(coverage, glyph);
    return at < 0 ? -1 : glyph - coverage.number(at) + coverage.number(at + 4);
  }

  /// The class of a glyph; 0 if it has none of its own.
  static int classOf(Bytes classes, int glyph) {
    if (classes.number(0) == 1) {
      int place = glyph - classes.number(2);
      return place < 0 || place >= classes.number(4) ? 0 : classes.number(6 + place * 2);
    }
    int found = range(classes, glyph);
    return found < 0 ? 0 : classes.number(found + 4);
  }

  /// The offset of the record that begins with a glyph; -1 if there is none.
  ///
  /// @param start of the first record; how many there are stands before it
  /// @param size of a record in bytes
  static int find(Bytes table, int start, int size, int glyph) {
    int low = 0;
    int high = table.number(start - 2) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = start + middle * size;
      int found = table.number(at);
      if (found == glyph) {
        return at;
      }
      if (found < glyph) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /// The offset of the range that holds a glyph, in a table that counts its ranges; -1 if none
  /// does.
  private static int range(Bytes table, int glyph) {
    int low = 0;
    int high = table.number(2) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = 4 + middle * 6;
      if (table.number(at + 2) < glyph) {
        low = middle + 1;
      } else if (table.number(at) > glyph) {
        high = middle - 1;
      } else {
        return at;
      }
    }
    return -1;
  }
}
