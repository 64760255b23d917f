package press.briefing.site.font;

import java.util.Arrays;

/// Bytes of a font in the making, the high ones of a number first.
final class Bytes {
  private byte[] out = new byte[256];
  private int size;

  Bytes u16(int value) {
    int at = size;
    grow(2);
    out[at] = (byte) (value >> 8);
    out[at + 1] = (byte) value;
    return this;
  }

  Bytes u16(int... values) {
    for (int value : values) {
      u16(value);
    }
    return this;
  }

  Bytes u32(long value) {
    return u16((int) (value >> 16)).u16((int) value);
  }

  Bytes add(byte[] bytes) {
    return add(bytes, 0, bytes.length);
  }

  Bytes add(byte[] bytes, int from, int count) {
    int at = size;
    grow(count);
    System.arraycopy(bytes, from, out, at, count);
    return this;
  }

  /// Writes over two bytes that are there.
  void put16(int at, int value) {
    out[at] = (byte) (value >> 8);
    out[at + 1] = (byte) value;
  }

  /// Zeros up to a multiple of this many bytes, a power of two.
  Bytes pad(int unit) {
    grow(-size & (unit - 1));
    return this;
  }

  private void grow(int more) {
    size += more;
    if (size > out.length) {
      out = Arrays.copyOf(out, Math.max(size, 2 * out.length));
    }
  }

  int size() {
    return size;
  }

  byte[] bytes() {
    return Arrays.copyOf(out, size);
  }
}
