package press.briefing.gate;

import java.nio.ByteBuffer;
import java.util.Optional;

/// The chunks of a PNG file, walked from the first to the last.
final class Png {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int IHDR = 0x49484452;
  private static final int IEND = 0x49454E44;
  private static final int AROUND_CHUNK = 12;

  private Png() {}

  static Optional<ImageHeader> header(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < 33 || in.getLong(0) != SIGNATURE || in.getInt(12) != IHDR) {
      return Optional.empty();
    }
    int width = in.getInt(16);
    int height = in.getInt(20);
    return width > 0 && height > 0 && isWhole(in)
        ? Optional.of(new ImageHeader("image/png", width, height, colours(bytes[25])))
        : Optional.empty();
  }

  /// One for grey, three for all others, palettes included.
  private static int colours(byte kind) {
    return (kind & 2) == 0 ? 1 : 3;
  }

  private static boolean isWhole(ByteBuffer in) {
    long at = Long.BYTES;
    while (at + AROUND_CHUNK <= in.capacity()) {
      int length = in.getInt((int) at);
      if (length < 0 || in.getInt((int) at + 4) == IEND) {
        return length == 0;
      }
      at += AROUND_CHUNK + (long) length;
    }
    return false;
  }
}
