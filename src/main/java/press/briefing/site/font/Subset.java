package press.briefing.site.font;

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
    for (int each = wanted.nextSetBit(0); each >= 0; each = wanted.nextSetBit(each + 1)) {
      int glyph = font.glyph(each);
      if (glyph != 0) {
        characters.put(each, numbers.of(glyph));
      }
    }
    SortedMap<Integer, Integer> figures = new TreeMap<>();
    for (int glyph : List.copyOf(numbers.glyphs)) {
      Integer even = tabular.get(glyph);
      if (even != null) {
        figures.put(numbers.of(glyph), numbers.of(even));
      }
    }
    return new Subset(characters, figures, List.copyOf(numbers.glyphs));
  }

  /// Adds a glyph's outline with the new numbers of those that it is made of.
  void outline(TrueType font, int number, Bytes out) {
    Table outline = font.outline(glyphs.get(number));
    int start = out.size();
    out.add(outline.file(), outline.start(), outline.length());
    for (int part : parts(outline)) {
      out.put16(start + part, glyphs.indexOf(outline.u16(part)));
    }
  }

  /// Where an outline names other glyphs.
  private static List<Integer> parts(Table outline) {
    if (outline.length() == 0 || outline.s16(0) >= 0) {
      return List.of();
    }
    List<Integer> places = new ArrayList<>();
    boolean more = true;
    int place = COMPOSITE_START;
    while (more) {
      int flags = outline.u16(place);
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
      Table outline = font.outline(glyph);
      parts(outline).forEach(place -> of(outline.u16(place)));
      return number;
    }
  }
}
