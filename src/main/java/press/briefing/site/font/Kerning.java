package press.briefing.site.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// How far pairs of glyphs move together. Safe to share by threads.
final class Kerning {
  private static final short UNKNOWN = Short.MIN_VALUE;

  private final List<List<Pairs>> steps = new ArrayList<>();
  private final BitSet firsts = new BitSet();
  private final BitSet seconds = new BitSet();

  /// What is known of a first glyph, by the place of the second among [#seconds], and last of one
  /// that is none of them; [#UNKNOWN] where nobody has asked yet.
  private final AtomicReferenceArray<short[]> known;

  private final int[] places;

  private Kerning(int glyphs) {
    this.known = new AtomicReferenceArray<>(glyphs);
    this.places = new int[glyphs];
  }

  static Kerning of(TrueType font) {
    Kerning kerning = new Kerning(font.glyphCount());
    for (List<ByteBuffer> step : Layout.positioning(font).steps("kern")) {
      kerning.steps.add(step.stream().map(each -> kerning.read(each, font.glyphCount())).toList());
    }
    Arrays.fill(kerning.places, kerning.seconds.cardinality());
    int place = 0;
    for (int each = kerning.seconds.nextSetBit(0); each >= 0; ) {
      kerning.places[each] = place++;
      each = kerning.seconds.nextSetBit(each + 1);
    }
    return kerning;
  }

  private Pairs read(ByteBuffer table, int glyphs) {
    List<Integer> coverage = Layout.coverage(Layout.at(table, Layout.u16(table, 2)));
    coverage.forEach(firsts::set);
    return Layout.u16(table, 0) == 1 ? single(table, coverage) : classed(table, coverage, glyphs);
  }

  private Pairs single(ByteBuffer table, List<Integer> coverage) {
    Map<Integer, Map<Integer, Integer>> pairs = new HashMap<>();
    for (int i = 0; i < coverage.size(); i++) {
      ByteBuffer set = Layout.at(table, Layout.u16(table, 10 + 2 * i));
      Map<Integer, Integer> row = new HashMap<>();
      for (int j = 0; j < Layout.u16(set, 0); j++) {
        seconds.set(Layout.u16(set, 2 + 4 * j));
        row.putIfAbsent(Layout.u16(set, 2 + 4 * j), (int) set.getShort(4 + 4 * j));
      }
      pairs.put(coverage.get(i), row);
    }
    return new Pairs.Single(pairs);
  }

  private Pairs classed(ByteBuffer table, List<Integer> coverage, int glyphs) {
    BitSet covered = new BitSet();
    coverage.forEach(covered::set);
    int[] first = Layout.classes(Layout.at(table, Layout.u16(table, 8)), glyphs);
    int[] second = Layout.classes(Layout.at(table, Layout.u16(table, 10)), glyphs);
    for (int glyph = 0; glyph < glyphs; glyph++) {
      if (second[glyph] != 0) {
        seconds.set(glyph);
      }
    }
    int width = Layout.u16(table, 14);
    return new Pairs.Classed(covered, first, second, width, Layout.at(table, 16));
  }

  /// Whether a glyph may move what follows.
  boolean leads(int glyph) {
    return firsts.get(glyph);
  }

  /// Whether a glyph may be moved.
  boolean follows(int glyph) {
    return seconds.get(glyph);
  }

  /// By how much the second glyph moves, most often to the left.
  int between(int first, int second) {
    if (!leads(first)) {
      return 0;
    }
    short[] row = known.get(first);
    if (row == null) {
      row = new short[seconds.cardinality() + 1];
      Arrays.fill(row, UNKNOWN);
      known.set(first, row);
    }
    int place = places[second];
    if (row[place] == UNKNOWN) {
      row[place] = (short) look(first, second);
    }
    return row[place];
  }

  private int look(int first, int second) {
    int sum = 0;
    for (List<Pairs> step : steps) {
      for (Pairs pairs : step) {
        OptionalInt found = pairs.between(first, second);
        if (found.isPresent()) {
          sum += found.getAsInt();
          break;
        }
      }
    }
    return sum;
  }

  /// One table of pairs; a pair that it does not settle is left to the next.
  private sealed interface Pairs {
    OptionalInt between(int first, int second);

    record Single(Map<Integer, Map<Integer, Integer>> pairs) implements Pairs {
      @Override
      public OptionalInt between(int first, int second) {
        Integer found = pairs.getOrDefault(first, Map.of()).get(second);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
      }
    }

    record Classed(BitSet covered, int[] first, int[] second, int width, ByteBuffer values)
        implements Pairs {
      @Override
      public OptionalInt between(int left, int right) {
        int place = first[left] * width + second[right];
        return covered.get(left) ? OptionalInt.of(values.getShort(2 * place)) : OptionalInt.empty();
      }
    }
  }
}
