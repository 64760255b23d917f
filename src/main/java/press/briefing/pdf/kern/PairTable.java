package press.briefing.pdf.kern;

/// Distances between the glyphs of some pairs.
sealed interface PairTable permits GlyphPairs, ClassPairs {
  /// What stands where the table says nothing of a pair.
  int SILENT = Integer.MIN_VALUE;

  /// Reads a table of pair adjustments.
  static PairTable of(Bytes table) {
    return switch (table.number(0)) {
      case 1 -> GlyphPairs.of(table);
      case 2 -> ClassPairs.of(table);
      default -> throw new IllegalArgumentException("pairs of format " + table.number(0));
    };
  }

  /// Where the pairs are whose left glyph is this one; -1 if there are none.
  int row(int left);

  /// What is added behind the left glyph of a pair, in the font's units, or [#SILENT].
  ///
  /// @param row of the left glyph
  int distance(int row, int right);

  /// The bytes that the adjustment of a glyph takes.
  static int size(int format) {
    return Integer.bitCount(format) * 2;
  }

  /// Where in an adjustment the change of the glyph's width stands; -1 if it has none.
  static int advance(int format) {
    return (format & 4) == 0 ? -1 : size(format & 3);
  }
}
