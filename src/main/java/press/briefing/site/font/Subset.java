package press.briefing.site.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The glyphs of a font that some characters need, numbered anew.
///
/// @param characters with the number of each one's glyph; those that the font lacks are left out
/// @param figures the number of the glyph of equal width, by that of the proportional one
/// @param glyphs of the whole font, by their number here
record Subset(
    SortedMap<Integer, Integer> characters,
    SortedMap<Integer, Integer> figures,
    List<Integer> glyphs) {
  private static final int COMPOSITE_START = 10;

  static Subset of(TrueType font, Map<Integer, Integer> tabular, BitSet wanted) {
    Numbers numbers = new Numbers(font);
    numbers.of(0);
    SortedMap<Integer, Integer> characters = new TreeMap<>();
    wanted.stream()
        .filter(each -> font.glyph(each) != 0)
        .forEach(each -> characters.put(each, numbers.of(font.glyph(each))));
    SortedMap<Integer, Integer> figures = new TreeMap<>();
    for (int glyph : List.copyOf(numbers.glyphs)) {
      Integer even = tabular.get(glyph);
      if (even != null) {
        figures.put(numbers.of(glyph), numbers.of(even));
      }
    }
    return new Subset(characters, figures, List.copyOf(numbers.glyphs));
  }

  /// A glyph's outline with the new numbers of those that it is made of.
  byte[] outline(TrueType font, int number) {
    byte[] outline = font.outline(glyphs.get(number));
    ByteBuffer data = ByteBuffer.wrap(outline);
    for (int part : parts(outline)) {
      data.putShort(part, (short) glyphs.indexOf(Layout.u16(data, part)));
    }
    return outline;
  }

  /// Where an outline names other glyphs.
  private static List<Integer> parts(byte[] outline) {
    ByteBuffer data = ByteBuffer.wrap(outline);
    List<Integer> places = new ArrayList<>();
    boolean more = outline.length > 0 && data.getShort(0) < 0;
    int place = COMPOSITE_START;
    while (more) {
      int flags = Layout.u16(data, place);
      places.add(place + 2);
      place += 4 + ((flags & 1) == 0 ? 2 : 4) + scale(flags);
      more = (flags & 0x20) != 0;
    }
    return places;
  }

  private static int scale(int flags) {
    if ((flags & 0x08) != 0) {
      return 2;
    }
    if ((flags & 0x40) != 0) {
      return 4;
    }
    return (flags & 0x80) == 0 ? 0 : 8;
  }

  /// Hands out numbers, also to the glyphs that a glyph is made of.
  private static final class Numbers {
    private final TrueType font;
    private final Map<Integer, Integer> known = new HashMap<>();
    private final List<Integer> glyphs = new ArrayList<>();

    Numbers(TrueType font) {
      this.font = font;
    }

    int of(int glyph) {
      Integer old = known.get(glyph);
      if (old != null) {
        return old;
      }
      int number = glyphs.size();
      known.put(glyph, number);
      glyphs.add(glyph);
      byte[] outline = font.outline(glyph);
      parts(outline).forEach(place -> of(Layout.u16(ByteBuffer.wrap(outline), place)));
      return number;
    }
  }
}
