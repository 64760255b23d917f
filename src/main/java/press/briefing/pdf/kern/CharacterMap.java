package press.briefing.pdf.kern;

/// Which glyph stands for a character.
///
/// @param table a `cmap` table of format 4 or 12
record CharacterMap(Bytes table) {
  private static final int UNICODE = 0;
  private static final int WINDOWS = 3;
  private static final int BASIC = 4;
  private static final int FULL = 12;

  /// The widest map of a font; the last one listed is the widest.
  static CharacterMap of(Bytes maps) {
    for (int i = maps.number(2) - 1; i >= 0; i--) {
      int platform = maps.number(4 + i * 8);
      Bytes map = maps.at(maps.large(8 + i * 8));
      boolean known = map.number(0) == BASIC || map.number(0) == FULL;
      if (known && (platform == UNICODE || platform == WINDOWS)) {
        return new CharacterMap(map);
      }
    }
    throw new IllegalArgumentException("font without a map of characters");
  }

  /// The glyph's number; 0 if there is none.
  int glyph(int character) {
    return table.number(0) == FULL ? inGroups(character) : inSegments(character);
  }

  private int inGroups(int character) {
    int low = 0;
    int high = table.large(12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = 16 + middle * 12;
      if (table.large(group + 4) < character) {
        low = middle + 1;
      } else if (table.large(group) > character) {
        high = middle - 1;
      } else {
        return table.large(group + 8) + character - table.large(group);
      }
    }
    return 0;
  }

  private int inSegments(int character) {
    int width = table.number(6);
    int low = 0;
    int high = width / 2 - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (table.number(14 + middle * 2) < character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int starts = 16 + width + low * 2;
    int first = table.number(starts);
    return character > 0xFFFF || first > character
        ? 0
        : inSegment(starts, width, character - first);
  }

  private int inSegment(int starts, int width, int place) {
    int shift = table.number(starts + width);
    int ranges = starts + 2 * width;
    int range = table.number(ranges);
    if (range == 0) {
      return (table.number(starts) + place + shift) & 0xFFFF;
    }
    int glyph = table.number(ranges + range + place * 2);
    return glyph == 0 ? 0 : (glyph + shift) & 0xFFFF;
  }
}
