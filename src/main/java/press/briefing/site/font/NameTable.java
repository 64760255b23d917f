package press.briefing.site.font;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Says what a subset is: a changed font, which may not carry the name of the one it comes from,
/// under the licence and the copyright of that.
final class NameTable {
  private static final int COPYRIGHT = 0;
  private static final int VERSION = 5;
  private static final int LICENCE = 13;
  private static final int LICENCE_ADDRESS = 14;
  private static final int WINDOWS = 3;
  private static final int ENGLISH = 0x409;

  private NameTable() {}

  static byte[] of(TrueType font, Face face) {
    String name = PageFonts.FAMILY + " " + face.weight();
    SortedMap<Integer, String> texts = new TreeMap<>();
    texts.putAll(Map.of(1, name, 2, "Regular", 3, name, 4, name, 6, name.replace(' ', '-')));
    keep(font.table("name"), texts);
    Bytes strings = new Bytes();
    Bytes table = new Bytes().u16(0, texts.size(), 6 + 12 * texts.size());
    texts.forEach((id, text) -> {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
      table.u16(WINDOWS, 1, ENGLISH, id).u16(bytes.length, strings.size());
      strings.add(bytes);
    });
    return table.add(strings.bytes()).bytes();
  }

  private static void keep(Table old, SortedMap<Integer, String> texts) {
    for (int i = 0; i < old.u16(2); i++) {
      int row = 6 + 12 * i;
      int id = old.u16(row + 6);
      boolean english = old.u16(row) == WINDOWS && old.u16(row + 4) == ENGLISH;
      boolean legal = id == COPYRIGHT || id == VERSION || id == LICENCE || id == LICENCE_ADDRESS;
      if (english && legal) {
        byte[] bytes = old.copy(old.u16(4) + old.u16(row + 10), old.u16(row + 8));
        texts.put(id, new String(bytes, StandardCharsets.UTF_16BE));
      }
    }
  }
}
