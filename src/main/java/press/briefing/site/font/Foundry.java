package press.briefing.site.font;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Cuts subsets from the fonts of the press, each of which it reads when it is first needed. Safe
/// to share by threads.
final class Foundry {
  private final Map<Face, Source> sources = new EnumMap<>(Face.class);

  /// A web font with the glyphs of these characters, as far as the face has them.
  byte[] cut(Face face, BitSet characters) {
    Source source = source(face);
    Subset subset = Subset.of(source.font(), source.tabular(), characters);
    return Woff.of(new FontTables(source.font(), face, source.kerning(), subset).write());
  }

  Letters letters(Face face) {
    Source source = source(face);
    return new Letters(source.font(), source.kerning());
  }

  private synchronized Source source(Face face) {
    return sources.computeIfAbsent(face, Source::of);
  }

  /// A font, taken apart.
  ///
  /// @param tabular the glyph of equal width for that of a figure
  private record Source(TrueType font, Kerning kerning, Map<Integer, Integer> tabular) {
    static Source of(Face face) {
      TrueType font = new TrueType(face.read());
      return new Source(font, Kerning.of(font), tabular(font));
    }

    private static Map<Integer, Integer> tabular(TrueType font) {
      Map<Integer, Integer> glyphs = new HashMap<>();
      for (List<ByteBuffer> step : Layout.substitution(font).steps("tnum")) {
        for (ByteBuffer rule : step) {
          List<Integer> plain = Layout.coverage(Layout.at(rule, Layout.u16(rule, 2)));
          for (int i = 0; i < plain.size(); i++) {
            glyphs.put(plain.get(i), Layout.u16(rule, 6 + 2 * i));
          }
        }
      }
      return glyphs;
    }
  }
}
