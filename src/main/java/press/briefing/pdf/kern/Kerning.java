package press.briefing.pdf.kern;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How far from their usual distance the letters of a font stand to each other, pair by pair: `A`
/// and `V` closer, `r` and `t` wider apart.
///
/// Read from the table `GPOS` as far as texts need it, and remembered. Threads may ask at the same
/// time: they find the same numbers.
public final class Kerning {
  private static final int LATIN = 0x180;
  private static final int SIGNS = 0x2000;
  private static final int SLOTS = LATIN + 0x100;

  private final Pairs pairs;
  private final PairRow[] rows = new PairRow[SLOTS];
  private final Map<Integer, PairRow> rare = new ConcurrentHashMap<>();

  private Kerning(Pairs pairs) {
    this.pairs = pairs;
  }

  /// Opens the tables of a font.
  ///
  /// @param font a TrueType or OpenType file
  public static Kerning of(byte[] font) {
    Bytes file = new Bytes(font, 0);
    int pairs = table(file, "GPOS");
    return new Kerning(
        new Pairs(
            CharacterMap.of(file.at(table(file, "cmap"))),
            pairs == 0 ? List.of() : new Lookups(file.at(pairs)).read(),
            file.number(table(file, "head") + 18)));
  }

  private static int table(Bytes file, String name) {
    int tag = Bytes.tag(name);
    for (int i = 0; i < file.number(4); i++) {
      if (file.large(12 + i * 16) == tag) {
        return file.large(20 + i * 16);
      }
    }
    return 0;
  }

  /// Whether the font sets any pair of letters.
  public boolean hasPairs() {
    return !pairs.lookups().isEmpty();
  }

  /// What is added between two characters, in thousandths of the type size: below zero where they
  /// stand closer.
  public int between(int left, int right) {
    if (eastAsian(left) || eastAsian(right) || !hasPairs()) {
      return 0;
    }
    int slot = slot(right);
    PairRow row = row(left);
    return slot < 0 ? row.distance(right) : row.distance(right, slot);
  }

  /// Whether a character is a syllable of Hangul or a Chinese or Japanese letter, which no font of
  /// the press sets in pairs.
  private static boolean eastAsian(int character) {
    return (character >= 0x3040 && character <= 0xD7FF)
        || (character >= 0x1100 && character <= 0x11FF);
  }

  private static int slot(int character) {
    if (character < LATIN) {
      return character;
    }
    int sign = character - SIGNS;
    return sign >= 0 && sign < SLOTS - LATIN ? LATIN + sign : -1;
  }

  private PairRow row(int left) {
    int slot = slot(left);
    if (slot < 0) {
      return rare.computeIfAbsent(left, each -> new PairRow(pairs, each, SLOTS));
    }
    PairRow row = rows[slot];
    if (row == null) {
      row = new PairRow(pairs, left, SLOTS);
      rows[slot] = row;
    }
    return row;
  }
}
