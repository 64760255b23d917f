package press.briefing.site.font;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes the tables of a subset.
record FontTables(TrueType font, byte[] name, Kerning kerning, Subset subset) {
  private static final int SHORT_END = 0x1FFFE;
  private static final int LAST_BASIC = 0xFFFF;

  /// The tables by tag.
  SortedMap<String, byte[]> write() {
    SortedMap<String, byte[]> tables = new TreeMap<>();
    outlines(tables);
    tables.put("cmap", CharacterMap.of(subset.characters()));
    tables.put("hmtx", advances());
    tables.put("hhea", with("hhea", 34, count()));
    tables.put("maxp", with("maxp", 4, count()));
    tables.put("OS/2", characterRange());
    tables.put("name", name);
    tables.put("post", withoutNames());
    KerningTable pairs = new KerningTable(kerning, subset.glyphs());
    if (!pairs.isEmpty()) {
      tables.put("GPOS", pairs.bytes());
    }
    if (!subset.figures().isEmpty()) {
      tables.put("GSUB", figures());
    }
    return tables;
  }

  private int count() {
    return subset.glyphs().size();
  }

  private void outlines(SortedMap<String, byte[]> tables) {
    Bytes outlines = new Bytes();
    int[] places = new int[count() + 1];
    for (int i = 0; i < count(); i++) {
      subset.outline(font, i, outlines);
      outlines.pad(4);
      places[i + 1] = outlines.size();
    }
    boolean wide = outlines.size() > SHORT_END;
    Bytes locations = new Bytes();
    for (int place : places) {
      if (wide) {
        locations.u32(place);
      } else {
        locations.u16(place / 2);
      }
    }
    tables.put("glyf", outlines.bytes());
    tables.put("loca", locations.bytes());
    tables.put("head", with("head", 50, wide ? 1 : 0));
  }

  private byte[] with(String tag, int place, int value) {
    Bytes bytes = new Bytes().add(font.table(tag).copy());
    bytes.put16(place, value);
    return bytes.bytes();
  }

  private byte[] advances() {
    Bytes out = new Bytes();
    subset.glyphs().forEach(each -> out.u16(font.advance(each), font.bearing(each)));
    return out.bytes();
  }

  private byte[] characterRange() {
    Bytes bytes = new Bytes().add(font.table("OS/2").copy());
    if (!subset.characters().isEmpty()) {
      bytes.put16(64, Math.min(LAST_BASIC, subset.characters().firstKey()));
      bytes.put16(66, Math.min(LAST_BASIC, subset.characters().lastKey()));
    }
    return bytes.bytes();
  }

  private byte[] withoutNames() {
    return new Bytes().u32(0x00030000).add(font.table("post").copy(4, 28)).bytes();
  }

  private byte[] figures() {
    byte[] covered = LayoutTable.coverage(List.copyOf(subset.figures().keySet()));
    Bytes rule = new Bytes().u16(2, 6 + 2 * subset.figures().size(), subset.figures().size());
    subset.figures().values().forEach(rule::u16);
    return LayoutTable.of("tnum", 1, rule.add(covered).bytes());
  }
}
