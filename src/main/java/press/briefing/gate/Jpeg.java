package press.briefing.gate;

import java.nio.ByteBuffer;
import java.util.Optional;

/// The segments of a JPEG file, walked up to the frame header.
final class Jpeg {
  private static final int START_OF_IMAGE = 0xFFD8;
  private static final int END_OF_IMAGE = 0xFFD9;

  private Jpeg() {}

  static Optional<ImageHeader> header(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < 12 || unsigned(in, 0) != START_OF_IMAGE || !isWhole(in)) {
      return Optional.empty();
    }
    int at = 2;
    while (at + 10 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      if (isFrame(marker)) {
        return frame(in, at);
      }
      at += marker == 0xFF ? 1 : 2 + Math.max(2, unsigned(in, at + 2));
    }
    return Optional.empty();
  }

  /// Frame headers are C0 to CF but for the tables C4 and CC and the extension C8.
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static Optional<ImageHeader> frame(ByteBuffer in, int at) {
    int height = unsigned(in, at + 5);
    int width = unsigned(in, at + 7);
    return width > 0 && height > 0
        ? Optional.of(new ImageHeader("image/jpeg", width, height, in.get(at + 9)))
        : Optional.empty();
  }

  /// Whether an end marker is there; some cameras write a little after it.
  private static boolean isWhole(ByteBuffer in) {
    for (int at = in.capacity() - 2; at > 2; at--) {
      if (unsigned(in, at) == END_OF_IMAGE) {
        return true;
      }
    }
    return false;
  }

  private static int unsigned(ByteBuffer in, int at) {
    return Short.toUnsignedInt(in.getShort(at));
  }
}
