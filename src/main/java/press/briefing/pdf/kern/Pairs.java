package press.briefing.pdf.kern;

import java.util.List;

/// The pairs of a font, by characters.
///
/// @param units into which the font divides its size
record Pairs(CharacterMap map, List<PairLookup> lookups, int units) {
  /// Where each lookup has the pairs of a left character.
  int[][] rows(int left) {
    int glyph = map.glyph(left);
    int[][] rows = new int[lookups.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = lookups.get(i).rows(glyph);
    }
    return rows;
  }

  /// The distance in thousandths of the type size.
  ///
  /// @param rows of the left character
  int distance(int[][] rows, int right) {
    int glyph = map.glyph(right);
    int total = 0;
    for (int i = 0; i < rows.length; i++) {
      total += lookups.get(i).distance(rows[i], glyph);
    }
    return Math.round(total * 1000f / units);
  }
}
