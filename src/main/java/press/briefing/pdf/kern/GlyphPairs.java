package press.briefing.pdf.kern;

/// Pairs listed glyph by glyph.
///
/// @param size of a pair's record in bytes
/// @param advance where behind the right glyph the distance stands; -1 for pairs without
record GlyphPairs(Bytes table, Bytes coverage, int size, int advance) implements PairTable {
  static GlyphPairs of(Bytes table) {
    int format = table.number(4);
    int size = 2 + PairTable.size(format) + PairTable.size(table.number(6));
    return new GlyphPairs(table, table.follow(2), size, PairTable.advance(format));
  }

  @Override
  public int row(int left) {
    int place = Glyphs.covered(coverage, left);
    return place < 0 ? -1 : table.number(10 + place * 2);
  }

  @Override
  public int distance(int row, int right) {
    int at = Glyphs.find(table, row + 2, size, right);
    if (at < 0) {
      return SILENT;
    }
    return advance < 0 ? 0 : table.signed(at + 2 + advance);
  }
}
