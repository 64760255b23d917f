package press.briefing.site.font;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Cuts subsets from the fonts of the press, each of which it reads when it is first needed. Safe
/// to share by threads.
final class Foundry {
  private static final String STANDBY = "NanumBarunGothic";

  private final Map<Face, Source> sources = new EnumMap<>(Face.class);
  private @Nullable TrueType standby;

  /// A web font with the glyphs of these characters, as far as the face has them.
  byte[] cut(Face face, BitSet characters) {
    Source source = source(face);
    Subset subset = Subset.of(source.font(), source.tabular(), characters);
    return Woff.of(new FontTables(source.font(), source.name(), source.kerning(), subset).write());
  }

  Letters letters(Face face) {
    Source source = source(face);
    return new Letters(source.font(), source.kerning(), this::standby);
  }

  /// The font that has the Chinese letters of Korean headlines.
  private synchronized TrueType standby() {
    TrueType read = standby == null ? new TrueType(Face.read(STANDBY)) : standby;
    standby = read;
    return read;
  }

  private synchronized Source source(Face face) {
    return sources.computeIfAbsent(face, Source::of);
  }

  /// A font, taken apart.
  ///
  /// @param name what subsets of it say of themselves
  /// @param tabular the glyph of equal width for that of a figure
  private record Source(
      TrueType font, byte[] name, Kerning kerning, Map<Integer, Integer> tabular) {
    static Source of(Face face) {
      TrueType font = new TrueType(face.read());
      return new Source(font, NameTable.of(font, face), Kerning.of(font), tabular(font));
    }

    private static Map<Integer, Integer> tabular(TrueType font) {
      Map<Integer, Integer> glyphs = new HashMap<>();
      for (List<Table> step : Layout.substitution(font).steps("tnum")) {
        for (Table rule : step) {
          int[] plain = Layout.coverage(rule.at(rule.u16(2)));
          for (int i = 0; i < plain.length; i++) {
            glyphs.put(plain[i], rule.u16(6 + 2 * i));
          }
        }
      }
      return glyphs;
    }
  }
}
