package press.briefing.site.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Writes which character has which glyph.
final class CharacterMap {
  private static final int WINDOWS = 3;
  private static final int BASIC_END = 0xFFFF;

  private CharacterMap() {}

  static byte[] of(SortedMap<Integer, Integer> characters) {
    byte[] basic = basic(characters.headMap(BASIC_END));
    boolean more = !characters.tailMap(BASIC_END + 1).isEmpty();
    Bytes out = new Bytes().u16(0, more ? 2 : 1);
    out.u16(WINDOWS, 1).u32(more ? 20 : 12);
    if (more) {
      out.u16(WINDOWS, 10).u32(20 + basic.length);
    }
    out.add(basic);
    return more ? out.add(full(characters)).bytes() : out.bytes();
  }

  /// Runs of characters whose glyphs follow each other.
  private static List<int[]> runs(SortedMap<Integer, Integer> characters) {
    List<int[]> runs = new ArrayList<>();
    for (Map.Entry<Integer, Integer> each : characters.entrySet()) {
      int[] last = runs.isEmpty() ? new int[] {-2, -2, 0} : runs.getLast();
      boolean next =
          each.getKey() == last[1] + 1 && each.getValue() == last[2] + each.getKey() - last[0];
      if (next) {
        last[1]++;
      } else {
        runs.add(new int[] {each.getKey(), each.getKey(), each.getValue()});
      }
    }
    return runs;
  }

  private static byte[] basic(SortedMap<Integer, Integer> characters) {
    List<int[]> runs = runs(characters);
    runs.add(new int[] {BASIC_END, BASIC_END, 0});
    int count = runs.size();
    int power = Integer.highestOneBit(count);
    Bytes out = new Bytes().u16(4, 16 + 8 * count, 0, 2 * count);
    out.u16(2 * power, Integer.numberOfTrailingZeros(power), 2 * (count - power));
    runs.forEach(run -> out.u16(run[1]));
    out.u16(0);
    runs.forEach(run -> out.u16(run[0]));
    runs.forEach(run -> out.u16(run[0] == BASIC_END ? 1 : run[2] - run[0]));
    runs.forEach(_ -> out.u16(0));
    return out.bytes();
  }

  private static byte[] full(SortedMap<Integer, Integer> characters) {
    List<int[]> runs = runs(characters);
    Bytes out = new Bytes().u16(12, 0).u32(16 + 12L * runs.size()).u32(0).u32(runs.size());
    runs.forEach(run -> out.u32(run[0]).u32(run[1]).u32(run[2]));
    return out.bytes();
  }
}
