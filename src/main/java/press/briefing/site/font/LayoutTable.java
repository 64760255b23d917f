package press.briefing.site.font;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes tables of rules that have one feature, made of one rule, for every script.
final class LayoutTable {
  private LayoutTable() {}

  static byte[] of(String feature, int type, byte[] rule) {
    byte[] scripts = scripts();
    int features = 10 + scripts.length;
    return new Bytes()
        .u16(1, 0, 10, features, features + 14)
        .add(scripts)
        .u16(1)
        .add(tag(feature))
        .u16(8, 0, 1, 0)
        .u16(1, 4)
        .u16(type, 0, 1, 8)
        .add(rule)
        .bytes();
  }

  private static byte[] scripts() {
    return new Bytes().u16(1).add(tag("DFLT")).u16(8).u16(4, 0).u16(0, 0xFFFF, 1, 0).bytes();
  }

  private static byte[] tag(String tag) {
    return tag.getBytes(StandardCharsets.US_ASCII);
  }

  /// @param glyphs in rising order
  static byte[] coverage(List<Integer> glyphs) {
    Bytes out = new Bytes().u16(1, glyphs.size());
    glyphs.forEach(out::u16);
    return out.bytes();
  }
}
