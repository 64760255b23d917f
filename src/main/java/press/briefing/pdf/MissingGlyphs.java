package press.briefing.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;

/// Reports characters that no font has, at the line of the manuscript they come from.
final class MissingGlyphs {
  private final Diagnostics problems;
  private final String file;

  MissingGlyphs(Diagnostics problems, String file) {
    this.problems = problems;
    this.file = file;
  }

  void add(int character, @Nullable Node source) {
    problems.error(
        Code.PDF_GLYPH_MISSING,
        Places.of(source, file),
        Character.toString(character),
        "U+%04X".formatted(character));
  }
}
