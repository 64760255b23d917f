package press.briefing.site.font;

import java.util.Arrays;

/// Which character has which glyph: groups in which both follow each other, in rising order.
final class Groups {
  private static final int UNICODE_FULL = 12;
  private static final int UNICODE_BASIC = 4;
  private static final int LAST_BASIC = 0xFFFF;

  private int count;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] glyphs = new int[256];

  private Groups() {}

  /// Those of a font's `cmap`: all characters, or those of the basic plane if it has no more.
  static Groups of(Table table) {
    Groups groups = new Groups();
    if (!groups.read(table, UNICODE_FULL) && !groups.read(table, UNICODE_BASIC)) {
      throw new IllegalStateException("no map of characters");
    }
    return groups;
  }

  private boolean read(Table table, int format) {
    for (int i = 0; i < table.u16(2); i++) {
      Table map = table.at(table.s32(8 + 8 * i));
      if (map.u16(0) == format) {
        if (format == UNICODE_FULL) {
          readFull(map);
        } else {
          readBasic(map);
        }
        return true;
      }
    }
    return false;
  }

  private void readFull(Table map) {
    for (int i = 0; i < map.s32(12); i++) {
      add(map.s32(16 + 12 * i), map.s32(20 + 12 * i), map.s32(24 + 12 * i));
    }
  }

  private void readBasic(Table map) {
    int width = map.u16(6);
    for (int at = 0; at < width; at += 2) {
      int end = map.u16(14 + at);
      int start = map.u16(16 + width + at);
      int shift = map.u16(16 + 2 * width + at);
      int range = 16 + 3 * width + at;
      for (int each = start; each <= end && each < LAST_BASIC; each++) {
        int place = range + map.u16(range) + 2 * (each - start);
        int found = map.u16(range) == 0 ? each : map.u16(place);
        if (found != 0) {
          add(each, each, (found + shift) & LAST_BASIC);
        }
      }
    }
  }

  private void add(int start, int end, int glyph) {
    int last = count - 1;
    if (last >= 0 && start == ends[last] + 1 && glyph == glyphs[last] + start - starts[last]) {
      ends[last] = end;
      return;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      glyphs = Arrays.copyOf(glyphs, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    glyphs[count] = glyph;
    count++;
  }

  /// The glyph of a character; 0 if it has none.
  int glyph(int character) {
    int found = Arrays.binarySearch(starts, 0, count, character);
    int group = found < 0 ? -found - 2 : found;
    return group < 0 || character > ends[group] ? 0 : glyphs[group] + character - starts[group];
  }
}
