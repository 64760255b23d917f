package press.briefing.content.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.briefing.content.markdown.Scope.Voice;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Language;
import press.briefing.model.Block;
import press.briefing.model.Inline;
import press.briefing.model.Note;
import press.briefing.model.Section;

/// Reads Markdown in one language. Particles are read in Korean only.
public final class MarkdownReader {
  private final Voice voice;
  private final Diagnostics problems;

  /// @param inserts who reads values and fenced blocks
  public MarkdownReader(Language language, Inserts inserts, Diagnostics problems) {
    this.voice = new Voice(language, inserts);
    this.problems = problems;
  }

  /// A manuscript's text. One that is nested too deeply is an error and reads as nothing.
  ///
  /// @param start the place of its first character
  public MarkdownText read(String text, Place start, Pictures pictures) {
    GuardedText guarded = GuardedText.of(text, start);
    if (!Nesting.isBearable(guarded, problems)) {
      return MarkdownText.NONE;
    }
    Scope scope = new Scope(guarded, voice, new Notes(), Optional.of(pictures), problems);
    Parts parts = new Parts(scope);
    for (Node node : MarkdownParser.document(guarded.guarded()).getChildren()) {
      parts.add(node);
    }
    parts.endSection();
    List<Note> notes = scope.notes().read(parts.blocks, scope);
    return new MarkdownText(parts.title, parts.lead, parts.sections, notes, pictures.files());
  }

  /// A text of a line or so, such as a title. Marks that would begin a block are characters in it,
  /// and no picture may stand in it.
  ///
  /// @param start the place of its first character
  public List<Inline> line(String text, Place start) {
    GuardedText guarded = GuardedText.of(text, start);
    return Inlines.line(new Scope(guarded, voice, new Notes(), Optional.empty(), problems));
  }

  /// Divides a text at its crossheads.
  private static final class Parts {
    private final Scope scope;
    private final Blocks blocks;
    private Optional<List<Inline>> title = Optional.empty();
    private final List<Block> lead = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private List<Block> current = lead;
    private Optional<Section> open = Optional.empty();

    Parts(Scope scope) {
      this.scope = scope;
      this.blocks = new Blocks(scope);
    }

    void add(Node node) {
      if (node instanceof Heading heading && heading.getLevel() <= 2) {
        Inlines.Run run = Inlines.read(heading, scope);
        if (heading.getLevel() == 1 && title.isEmpty()) {
          title = Optional.of(run.content());
        } else {
          beginSection(run, scope.place(heading.getStartOffset()));
        }
      } else {
        blocks.add(node, current);
      }
    }

    private void beginSection(Inlines.Run crosshead, Place place) {
      endSection();
      current = new ArrayList<>();
      open = Optional.of(new Section(crosshead.id(), crosshead.content(), List.of(), place));
    }

    void endSection() {
      List<Block> content = current;
      open.map(each -> new Section(each.id(), each.crosshead(), content, each.place()))
          .ifPresent(sections::add);
    }
  }
}
