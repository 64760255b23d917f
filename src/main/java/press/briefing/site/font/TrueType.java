package press.briefing.site.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// A whole font, as its file holds it. Safe to share by threads.
final class TrueType {
  private static final int UNICODE_FULL = 12;

  private final Map<String, ByteBuffer> tables = new HashMap<>();
  private final int[] starts;
  private final int[] ends;
  private final int[] glyphs;
  private final ByteBuffer outlines;
  private final ByteBuffer locations;
  private final ByteBuffer advances;
  private final boolean wide;
  private final int metrics;

  TrueType(byte[] file) {
    ByteBuffer data = ByteBuffer.wrap(file);
    for (int i = 0; i < data.getShort(4); i++) {
      int entry = 12 + 16 * i;
      String tag = new String(file, entry, 4, StandardCharsets.US_ASCII);
      tables.put(tag, data.slice(data.getInt(entry + 8), data.getInt(entry + 12)));
    }
    this.outlines = table("glyf");
    this.locations = table("loca");
    this.advances = table("hmtx");
    this.wide = table("head").getShort(50) == 1;
    this.metrics = Short.toUnsignedInt(table("hhea").getShort(34));
    ByteBuffer map = characterMap();
    int count = map.getInt(12);
    this.starts = new int[count];
    this.ends = new int[count];
    this.glyphs = new int[count];
    for (int i = 0; i < count; i++) {
      starts[i] = map.getInt(16 + 12 * i);
      ends[i] = map.getInt(20 + 12 * i);
      glyphs[i] = map.getInt(24 + 12 * i);
    }
  }

  private ByteBuffer characterMap() {
    ByteBuffer table = table("cmap");
    for (int i = 0; i < table.getShort(2); i++) {
      int offset = table.getInt(8 + 8 * i);
      if (table.getShort(offset) == UNICODE_FULL) {
        return table.slice(offset, table.capacity() - offset);
      }
    }
    throw new IllegalStateException("no map of all characters");
  }

  ByteBuffer table(String tag) {
    return Objects.requireNonNull(tables.get(tag), tag);
  }

  byte[] copy(String tag) {
    ByteBuffer table = table(tag);
    byte[] bytes = new byte[table.capacity()];
    table.get(0, bytes);
    return bytes;
  }

  /// The glyph of a character; 0 if it has none.
  int glyph(int character) {
    int found = Arrays.binarySearch(starts, character);
    int group = found < 0 ? -found - 2 : found;
    return group < 0 || character > ends[group] ? 0 : glyphs[group] + character - starts[group];
  }

  int glyphCount() {
    return Short.toUnsignedInt(table("maxp").getShort(4));
  }

  /// The outline of a glyph; empty for one that shows nothing.
  byte[] outline(int glyph) {
    int start = location(glyph);
    byte[] bytes = new byte[location(glyph + 1) - start];
    outlines.get(start, bytes);
    return bytes;
  }

  private int location(int glyph) {
    return wide
        ? locations.getInt(4 * glyph)
        : 2 * Short.toUnsignedInt(locations.getShort(2 * glyph));
  }

  int advance(int glyph) {
    return Short.toUnsignedInt(advances.getShort(4 * Math.min(glyph, metrics - 1)));
  }

  /// How far the outline stands from where the glyph begins.
  int bearing(int glyph) {
    int offset = glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics);
    return advances.getShort(offset);
  }
}
