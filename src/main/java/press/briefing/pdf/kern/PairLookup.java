package press.briefing.pdf.kern;

import java.util.List;

/// Tables of which the first that knows a pair decides.
record PairLookup(List<PairTable> tables) {
  /// Where each table has the pairs of a left glyph.
  int[] rows(int left) {
    int[] rows = new int[tables.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = tables.get(i).row(left);
    }
    return rows;
  }

  /// What is added behind the left glyph of a pair, in the font's units.
  ///
  /// @param rows of the left glyph
  int distance(int[] rows, int right) {
    for (int i = 0; i < rows.length; i++) {
      int distance = rows[i] < 0 ? PairTable.SILENT : tables.get(i).distance(rows[i], right);
      if (distance != PairTable.SILENT) {
        return distance;
      }
    }
    return 0;
  }
}
