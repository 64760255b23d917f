package press.briefing.site.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes pictures as PNG: with a palette, one block of data, no filter.
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int BITS = 8;
  private static final int PALETTE = 3;
  private static final int LEVEL = 3;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Png() {}

  static byte[] of(Canvas canvas) {
    return new Png().write(canvas);
  }

  private byte[] write(Canvas canvas) {
    out.writeBytes(SIGNATURE);
    byte[] head =
        ByteBuffer.allocate(13)
            .putInt(canvas.width())
            .putInt(canvas.height())
            .put((byte) BITS)
            .put((byte) PALETTE)
            .array();
    chunk("IHDR", head);
    chunk("PLTE", palette(canvas));
    chunk("IDAT", packed(rows(canvas)));
    chunk("IEND", new byte[0]);
    return out.toByteArray();
  }

  private static byte[] palette(Canvas canvas) {
    int[] colours = canvas.palette();
    ByteBuffer bytes = ByteBuffer.allocate(3 * colours.length);
    for (int colour : colours) {
      bytes.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
    }
    return bytes.array();
  }

  private static byte[] rows(Canvas canvas) {
    int length = 1 + canvas.width();
    byte[] rows = new byte[canvas.height() * length];
    for (int y = 0; y < canvas.height(); y++) {
      canvas.row(y, rows, y * length + 1);
    }
    return rows;
  }

  private static byte[] packed(byte[] data) {
    try (Deflater deflater = new Deflater(LEVEL)) {
      deflater.setInput(data);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 14];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    }
  }

  private void chunk(String name, byte[] data) {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(type);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
