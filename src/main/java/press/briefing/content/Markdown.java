package press.briefing.content;

import java.util.List;
import java.util.Optional;
import press.briefing.content.grammar.ValueGrammar;
import press.briefing.content.markdown.Inserts;
import press.briefing.content.markdown.MarkdownReader;
import press.briefing.content.markdown.MarkdownText;
import press.briefing.content.markdown.Pictures;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.gate.Gate;
import press.briefing.language.Language;
import press.briefing.model.Block;
import press.briefing.model.Inline;

/// Markdown with values and fenced blocks in it, as manuscripts have it.
public final class Markdown {
  private Markdown() {}

  /// A manuscript's text.
  ///
  /// @param start the place of its first character
  /// @param gate opens the pictures, whose paths count from the manuscript
  public static MarkdownText read(
      String text, Place start, Language language, Gate gate, Diagnostics problems) {
    return read(text, start, language, new Pictures(gate, start.file(), problems), problems);
  }

  /// A manuscript's text.
  ///
  /// @param start the place of its first character
  /// @param pictures those that other parts of the manuscript name, such as its cover, and to which
  ///   the text adds its own
  public static MarkdownText read(
      String text, Place start, Language language, Pictures pictures, Diagnostics problems) {
    return new MarkdownReader(language, new PressInserts(), problems).read(text, start, pictures);
  }

  /// A text of a line or so, such as a title: emphasis, links, values and particles, but no blocks
  /// and no pictures.
  ///
  /// @param start the place of its first character
  public static List<Inline> inlines(
      String text, Place start, Language language, Diagnostics problems) {
    return new MarkdownReader(language, new PressInserts(), problems).line(text, start);
  }

  /// The grammar of values and the press's own fenced blocks.
  private record PressInserts() implements Inserts {
    @Override
    public Optional<Inline> value(String inner, Place place, Diagnostics problems) {
      return ValueGrammar.parse(inner, place, problems);
    }

    @Override
    public Block fence(Fence fence, Diagnostics problems) {
      return Fences.read(fence, problems);
    }
  }
}
