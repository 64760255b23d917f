package press.briefing.site.font;

import java.io.ByteArrayOutputStream;

/// Bytes of a font in the making, the high ones of a number first.
final class Bytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  Bytes u16(int value) {
    out.write(value >> 8);
    out.write(value);
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
    out.writeBytes(bytes);
    return this;
  }

  /// Zeros up to a multiple of this many bytes.
  Bytes pad(int unit) {
    while (out.size() % unit != 0) {
      out.write(0);
    }
    return this;
  }

  int size() {
    return out.size();
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
