package press.briefing.pdf.kern;

/// Pairs of classes of glyphs: a row for every class of left ones, a column for one of right ones.
///
/// @param left the classes of left glyphs
/// @param right the classes of right glyphs
/// @param size of a cell in bytes
/// @param advance where in a cell the distance stands; -1 for cells without
record ClassPairs(Bytes table, Bytes coverage, Bytes left, Bytes right, int size, int advance)
    implements PairTable {
  static ClassPairs of(Bytes table) {
    int format = table.number(4);
    int size = PairTable.size(format) + PairTable.size(table.number(6));
    return new ClassPairs(
        table, table.follow(2), table.follow(8), table.follow(10), size, PairTable.advance(format));
  }

  @Override
  public int row(int glyph) {
    return Glyphs.covered(coverage, glyph) < 0
        ? -1
        : 16 + Glyphs.classOf(left, glyph) * table.number(14) * size;
  }

  @Override
  public int distance(int row, int glyph) {
    return advance < 0 ? 0 : table.signed(row + Glyphs.classOf(right, glyph) * size + advance);
  }
}
