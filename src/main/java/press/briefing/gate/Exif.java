package press.briefing.gate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// What a camera noted in a JPEG file: here only how it was held.
final class Exif {
  private static final byte[] NAME = {'E', 'x', 'i', 'f', 0, 0};
  private static final int HEAD = 8;
  private static final int ENTRY = 12;
  private static final int ORIENTATION = 0x0112;

  private Exif() {}

  /// The orientation, from 1, which is upright, to 8; 1 where a segment says none that makes sense.
  ///
  /// @param segment its content, behind marker and length
  static int turn(ByteBuffer segment) {
    if (segment.remaining() < NAME.length + HEAD
        || !segment.slice(0, NAME.length).equals(ByteBuffer.wrap(NAME))) {
      return 1;
    }
    ByteBuffer notes = segment.slice(NAME.length, segment.remaining() - NAME.length);
    notes.order(notes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int at = notes.getInt(4);
    if (at < HEAD || at > notes.capacity() - 2) {
      return 1;
    }
    int entries = Short.toUnsignedInt(notes.getShort(at));
    int most = Math.min(entries, (notes.capacity() - at - 2) / ENTRY);
    for (int entry = at + 2; entry < at + 2 + most * ENTRY; entry += ENTRY) {
      if (Short.toUnsignedInt(notes.getShort(entry)) == ORIENTATION) {
        int turn = Short.toUnsignedInt(notes.getShort(entry + 8));
        return turn >= 1 && turn <= 8 ? turn : 1;
      }
    }
    return 1;
  }
}
