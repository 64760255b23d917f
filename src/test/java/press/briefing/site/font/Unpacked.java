package press.briefing.site.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A web font as the program that it packs.
final class Unpacked {
  private Unpacked() {}

  static byte[] program(byte[] woff) throws DataFormatException {
    ByteBuffer in = ByteBuffer.wrap(woff);
    int count = in.getShort(12);
    ByteBuffer out = ByteBuffer.allocate(in.getInt(16));
    out.putInt(in.getInt(4)).putShort((short) count).putShort((short) 0).putInt(0);
    int place = 12 + 16 * count;
    for (int i = 0; i < count; i++) {
      int entry = 44 + 20 * i;
      byte[] table = table(woff, in, entry);
      out.putInt(12 + 16 * i, in.getInt(entry)).putInt(16 + 16 * i, in.getInt(entry + 16));
      out.putInt(20 + 16 * i, place).putInt(24 + 16 * i, table.length);
      out.put(place, table);
      place += (table.length + 3) / 4 * 4;
    }
    return out.array();
  }

  private static byte[] table(byte[] woff, ByteBuffer in, int entry) throws DataFormatException {
    byte[] table = new byte[in.getInt(entry + 12)];
    int packed = in.getInt(entry + 8);
    if (packed == table.length) {
      in.get(in.getInt(entry + 4), table);
      return table;
    }
    Inflater inflater = new Inflater();
    inflater.setInput(woff, in.getInt(entry + 4), packed);
    inflater.inflate(table);
    inflater.end();
    return table;
  }

  /// The font at a size of 1000, read by the JDK.
  static Font font(byte[] program) throws IOException, FontFormatException {
    return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(program)).deriveFont(1000f);
  }
}
