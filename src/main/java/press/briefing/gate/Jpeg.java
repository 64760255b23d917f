package press.briefing.gate;

import java.nio.ByteBuffer;
import java.util.Optional;

/// The segments of a JPEG file, walked up to the frame header.
final class Jpeg {
  private static final int START_OF_IMAGE = 0xFFD8;
  private static final int END_OF_IMAGE = 0xFFD9;
  private static final int APPLICATION_1 = 0xE1;

  /// From this turn on, the picture lies on its side.
  private static final int LYING = 5;

  private Jpeg() {}

  static Optional<ImageHeader> header(byte[] bytes) {
    return frame(bytes).map(frame -> frame.header(ByteBuffer.wrap(bytes)));
  }

  /// How the camera was held, from 1, which is upright, to 8.
  static int turn(byte[] bytes) {
    return frame(bytes).map(Frame::turn).orElse(1);
  }

  private static Optional<Frame> frame(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < 12 || unsigned(in, 0) != START_OF_IMAGE || !isWhole(in)) {
      return Optional.empty();
    }
    int at = 2;
    int turn = 1;
    while (at + 10 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      if (isFrame(marker)) {
        return Optional.of(new Frame(at, turn)).filter(frame -> frame.isSound(in));
      }
      int length = marker == 0xFF ? 1 : 2 + Math.max(2, unsigned(in, at + 2));
      if (marker == APPLICATION_1 && turn == 1 && at + length <= bytes.length) {
        turn = Exif.turn(in.slice(at + 4, length - 4));
      }
      at += length;
    }
    return Optional.empty();
  }

  /// A frame header.
  ///
  /// @param at where it begins
  private record Frame(int at, int turn) {
    boolean isSound(ByteBuffer in) {
      return unsigned(in, at + 5) > 0 && unsigned(in, at + 7) > 0;
    }

    ImageHeader header(ByteBuffer in) {
      int height = unsigned(in, at + 5);
      int width = unsigned(in, at + 7);
      int colours = in.get(at + 9);
      return turn < LYING
          ? new ImageHeader("image/jpeg", width, height, colours)
          : new ImageHeader("image/jpeg", height, width, colours);
    }
  }

  /// Frame headers are C0 to CF but for the tables C4 and CC and the extension C8.
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
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
