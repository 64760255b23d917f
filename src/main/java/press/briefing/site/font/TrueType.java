package press.briefing.site.font;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// A whole font, as its file holds it. Safe to share by threads.
final class TrueType {
  private final Map<String, Table> tables = new HashMap<>();
  private final Groups groups;
  private final Table outlines;
  private final Table locations;
  private final Table advances;
  private final boolean wide;
  private final int metrics;

  TrueType(byte[] file) {
    Table data = new Table(file, 0, file.length);
    for (int i = 0; i < data.s16(4); i++) {
      int entry = 12 + 16 * i;
      String tag = new String(file, entry, 4, StandardCharsets.US_ASCII);
      tables.put(tag, new Table(file, data.s32(entry + 8), data.s32(entry + 12)));
    }
    this.outlines = table("glyf");
    this.locations = table("loca");
    this.advances = table("hmtx");
    this.wide = table("head").s16(50) == 1;
    this.metrics = table("hhea").u16(34);
    this.groups = Groups.of(table("cmap"));
  }

  Table table(String tag) {
    return Objects.requireNonNull(tables.get(tag), tag);
  }

  /// The glyph of a character; 0 if it has none.
  int glyph(int character) {
    return groups.glyph(character);
  }

  int glyphCount() {
    return table("maxp").u16(4);
  }

  /// The outline of a glyph; empty for one that shows nothing.
  Table outline(int glyph) {
    int start = location(glyph);
    return new Table(outlines.file(), outlines.start() + start, location(glyph + 1) - start);
  }

  private int location(int glyph) {
    return wide ? locations.s32(4 * glyph) : 2 * locations.u16(2 * glyph);
  }

  int advance(int glyph) {
    return advances.u16(4 * Math.min(glyph, metrics - 1));
  }

  /// How far the outline stands from where the glyph begins.
  int bearing(int glyph) {
    int offset = glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics);
    return advances.s16(offset);
  }
}
