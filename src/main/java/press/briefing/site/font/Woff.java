package press.briefing.site.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.Deflater;

/// Packs tables as a web font, WOFF 1.0.
final class Woff {
  private static final int HEAD_SUM = 0xB1B0AFBA;
  private static final int SUM_PLACE = 8;
  private static final int HEADER = 44;
  private static final int ENTRY = 20;
  private static final int TRUE_TYPE = 0x00010000;

  private final SortedMap<String, byte[]> tables;
  private final Map<String, Integer> sums = new HashMap<>();

  private Woff(SortedMap<String, byte[]> tables) {
    this.tables = tables;
  }

  /// @param tables of which `head` gets its sum over all
  static byte[] of(SortedMap<String, byte[]> tables) {
    return new Woff(tables).bytes();
  }

  private byte[] bytes() {
    addSum();
    Bytes entries = new Bytes();
    Bytes packed = new Bytes();
    int start = HEADER + ENTRY * tables.size();
    for (Map.Entry<String, byte[]> each : tables.entrySet()) {
      byte[] small = deflated(each.getValue());
      entries.add(tag(each.getKey())).u32(start + packed.size()).u32(small.length);
      entries.u32(each.getValue().length).u32(sum(each.getKey()));
      packed.add(small).pad(4);
    }
    return new Bytes()
        .add(tag("wOFF"))
        .u32(TRUE_TYPE)
        .u32(start + packed.size())
        .u16(tables.size(), 0)
        .u32(directory().length + tables.values().stream().mapToLong(Woff::padded).sum())
        .u16(1, 0)
        .add(new byte[20])
        .add(entries.bytes())
        .add(packed.bytes())
        .bytes();
  }

  private void addSum() {
    byte[] head = tables.getOrDefault("head", new byte[0]);
    ByteBuffer.wrap(head).putInt(SUM_PLACE, 0);
    tables.forEach((tag, table) -> sums.put(tag, sum(table)));
    int whole = sum(directory());
    for (int each : sums.values()) {
      whole += each;
    }
    ByteBuffer.wrap(head).putInt(SUM_PLACE, HEAD_SUM - whole);
  }

  /// That of `head` leaves out what stands in it for the whole.
  private int sum(String tag) {
    return sums.getOrDefault(tag, 0);
  }

  /// The directory that the font has once it is unpacked.
  private byte[] directory() {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    Bytes out = new Bytes().u32(TRUE_TYPE).u16(count, 16 * power);
    out.u16(Integer.numberOfTrailingZeros(power), 16 * (count - power));
    long place = 12 + 16L * count;
    for (Map.Entry<String, byte[]> each : tables.entrySet()) {
      out.add(tag(each.getKey())).u32(sum(each.getKey())).u32(place);
      out.u32(each.getValue().length);
      place += padded(each.getValue());
    }
    return out.bytes();
  }

  private static byte[] tag(String name) {
    return name.getBytes(StandardCharsets.US_ASCII);
  }

  private static long padded(byte[] table) {
    return (table.length + 3L) / 4 * 4;
  }

  private static int sum(byte[] table) {
    int sum = 0;
    int whole = table.length & -4;
    for (int i = 0; i < whole; i += 4) {
      sum +=
          (table[i] << 24)
              | ((table[i + 1] & 0xff) << 16)
              | ((table[i + 2] & 0xff) << 8)
              | (table[i + 3] & 0xff);
    }
    for (int i = whole; i < table.length; i++) {
      sum += (table[i] & 0xff) << (24 - 8 * (i - whole));
    }
    return sum;
  }

  /// As it is, where packing gains nothing.
  private static byte[] deflated(byte[] table) {
    byte[] packed = new byte[table.length];
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(table);
      deflater.finish();
      int length = deflater.deflate(packed);
      return deflater.finished() && length < table.length ? Arrays.copyOf(packed, length) : table;
    }
  }
}
