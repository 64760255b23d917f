package press.briefing.site.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// How far pairs of glyphs move together. Safe to share by threads.
final class Kerning {
  private static final short UNKNOWN = Short.MIN_VALUE;

  private final List<List<Pairs>> steps = new ArrayList<>();
  private final boolean[] firsts;
  private final boolean[] seconds;

  /// What is known of a first glyph, by the place of the second among [#seconds], and last of one
  /// that is none of them; [#UNKNOWN] where nobody has asked yet.
  private final AtomicReferenceArray<short[]> known;

  private final int[] places;
  private int width = 1;

  private Kerning(int glyphs) {
    this.firsts = new boolean[glyphs];
    this.seconds = new boolean[glyphs];
    this.known = new AtomicReferenceArray<>(glyphs);
    this.places = new int[glyphs];
  }

  static Kerning of(TrueType font) {
    Kerning kerning = new Kerning(font.glyphCount());
    for (List<Table> step : Layout.positioning(font).steps("kern")) {
      kerning.steps.add(step.stream().map(kerning::read).toList());
    }
    kerning.place();
    return kerning;
  }

  private void place() {
    int count = 0;
    for (int glyph = 0; glyph < seconds.length; glyph++) {
      if (seconds[glyph]) {
        places[glyph] = count++;
      }
    }
    for (int glyph = 0; glyph < seconds.length; glyph++) {
      if (!seconds[glyph]) {
        places[glyph] = count;
      }
    }
    width = count + 1;
  }

  private Pairs read(Table table) {
    int[] coverage = Layout.coverage(table.at(table.u16(2)));
    for (int each : coverage) {
      firsts[each] = true;
    }
    return table.u16(0) == 1 ? single(table, coverage) : classed(table, coverage);
  }

  private Pairs single(Table table, int[] coverage) {
    for (int i = 0; i < coverage.length; i++) {
      Table set = table.at(table.u16(10 + 2 * i));
      int end = 2 + 4 * set.u16(0);
      for (int at = 2; at < end; at += 4) {
        seconds[set.u16(at)] = true;
      }
    }
    return new Single(coverage, table);
  }

  private Pairs classed(Table table, int[] coverage) {
    int[] first = Layout.classes(table.at(table.u16(8)), firsts.length);
    int[] second = Layout.classes(table.at(table.u16(10)), firsts.length);
    for (int glyph = 0; glyph < second.length; glyph++) {
      if (second[glyph] != 0) {
        seconds[glyph] = true;
      }
    }
    return new Classed(coverage, first, second, table);
  }

  /// Whether a glyph may move what follows.
  boolean leads(int glyph) {
    return firsts[glyph];
  }

  /// Whether a glyph may be moved.
  boolean follows(int glyph) {
    return seconds[glyph];
  }

  /// By how much the second glyph moves, most often to the left.
  int between(int first, int second) {
    return leads(first) ? between(row(first), first, second) : 0;
  }

  /// By how much each of some second glyphs moves after one that [#leads].
  int[] between(int first, int[] seconds) {
    short[] row = row(first);
    int[] moves = new int[seconds.length];
    for (int i = 0; i < moves.length; i++) {
      moves[i] = between(row, first, seconds[i]);
    }
    return moves;
  }

  private short[] row(int first) {
    short[] row = known.get(first);
    if (row == null) {
      row = new short[width];
      Arrays.fill(row, UNKNOWN);
      known.set(first, row);
    }
    return row;
  }

  private int between(short[] row, int first, int second) {
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
        int found = pairs.between(first, second);
        if (found != UNKNOWN) {
          sum += found;
          break;
        }
      }
    }
    return sum;
  }

  /// One table of pairs.
  private sealed interface Pairs {
    /// [#UNKNOWN] for a pair that it does not settle, but leaves to the next.
    int between(int first, int second);
  }

  private static final class Single implements Pairs {
    private final int[] coverage;
    private final Table table;

    Single(int[] coverage, Table table) {
      this.coverage = coverage;
      this.table = table;
    }

    @Override
    public int between(int first, int second) {
      int place = Arrays.binarySearch(coverage, first);
      return place < 0 ? UNKNOWN : find(table.at(table.u16(10 + 2 * place)), second);
    }

    private static int find(Table set, int second) {
      int low = 0;
      int high = set.u16(0) - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int here = set.u16(2 + 4 * middle);
        if (here == second) {
          return set.s16(4 + 4 * middle);
        }
        if (here < second) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return UNKNOWN;
    }
  }

  private static final class Classed implements Pairs {
    private static final int VALUES = 16;

    private final int[] coverage;
    private final int[] first;
    private final int[] second;
    private final Table table;

    Classed(int[] coverage, int[] first, int[] second, Table table) {
      this.coverage = coverage;
      this.first = first;
      this.second = second;
      this.table = table;
    }

    @Override
    public int between(int left, int right) {
      int place = first[left] * table.u16(14) + second[right];
      return Arrays.binarySearch(coverage, left) < 0 ? UNKNOWN : table.s16(VALUES + 2 * place);
    }
  }
}
