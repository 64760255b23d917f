package press.briefing.site.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Writes the pairs of a subset as `GPOS`: glyphs that behave alike share a class.
final class KerningTable {
  private static final int ADVANCE = 4;

  private final List<Integer> firsts = new ArrayList<>();
  private final List<Integer> seconds = new ArrayList<>();
  private final int[][] values;

  /// @param glyphs of the whole font, by their number in the subset
  KerningTable(Kerning kerning, List<Integer> glyphs) {
    for (int i = 0; i < glyphs.size(); i++) {
      if (kerning.leads(glyphs.get(i))) {
        firsts.add(i);
      }
      if (kerning.follows(glyphs.get(i))) {
        seconds.add(i);
      }
    }
    int[] moved = new int[seconds.size()];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = glyphs.get(seconds.get(i));
    }
    this.values = new int[firsts.size()][];
    for (int i = 0; i < values.length; i++) {
      values[i] = kerning.between(glyphs.get(firsts.get(i)), moved);
    }
  }

  /// Whether there is nothing to write.
  boolean isEmpty() {
    int[] nothing = new int[seconds.size()];
    return Arrays.stream(values).allMatch(each -> Arrays.equals(each, nothing));
  }

  byte[] bytes() {
    Classes rows = Classes.of(Arrays.asList(values), seconds.size());
    Classes columns = Classes.of(columns(), firsts.size());
    byte[] left = rows.table(firsts);
    byte[] right = columns.table(seconds);
    byte[] covered = LayoutTable.coverage(rows.members(firsts));
    int matrix = 2 * rows.count() * columns.count();
    int end = 16 + matrix;
    Bytes pairs =
        new Bytes()
            .u16(2, end, ADVANCE, 0, end + covered.length)
            .u16(end + covered.length + left.length, rows.count(), columns.count());
    for (int row = 0; row < rows.count(); row++) {
      for (int column = 0; column < columns.count(); column++) {
        pairs.u16(value(rows.first(row), columns.first(column)));
      }
    }
    return LayoutTable.of("kern", 2, pairs.add(covered).add(left).add(right).bytes());
  }

  /// Nothing for glyphs of the class that does not move.
  private int value(int row, int column) {
    return row < 0 || column < 0 ? 0 : values[row][column];
  }

  private List<int[]> columns() {
    int[][] columns = new int[seconds.size()][values.length];
    for (int i = 0; i < values.length; i++) {
      int[] row = values[i];
      for (int j = 0; j < row.length; j++) {
        columns[j][i] = row[j];
      }
    }
    return Arrays.asList(columns);
  }

  /// Which of a list of rows are alike; those of zeros are class 0.
  private record Classes(int[] classes, List<Integer> firsts) {
    static Classes of(List<int[]> rows, int width) {
      TreeMap<int[], Integer> known = new TreeMap<>(Arrays::compare);
      known.put(new int[width], 0);
      List<Integer> firsts = new ArrayList<>(List.of(-1));
      int[] classes = new int[rows.size()];
      for (int i = 0; i < classes.length; i++) {
        Integer old = known.putIfAbsent(rows.get(i), known.size());
        classes[i] = old == null ? known.size() - 1 : old;
        if (old == null) {
          firsts.add(i);
        }
      }
      return new Classes(classes, firsts);
    }

    int count() {
      return firsts.size();
    }

    int first(int number) {
      return firsts.get(number);
    }

    List<Integer> members(List<Integer> glyphs) {
      List<Integer> members = new ArrayList<>();
      for (int i = 0; i < classes.length; i++) {
        if (classes[i] != 0) {
          members.add(glyphs.get(i));
        }
      }
      return members;
    }

    byte[] table(List<Integer> glyphs) {
      Bytes out = new Bytes().u16(2, members(glyphs).size());
      for (int i = 0; i < classes.length; i++) {
        if (classes[i] != 0) {
          out.u16(glyphs.get(i), glyphs.get(i), classes[i]);
        }
      }
      return out.bytes();
    }
  }
}
