package press.briefing.content.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.briefing.diagnostic.Code;
import press.briefing.model.Note;

/// Numbers the notes of a text in the order of their first marks.
final class Notes {
  private final Map<FootnoteBlock, Integer> numbers = new IdentityHashMap<>();
  private final List<FootnoteBlock> marked = new ArrayList<>();
  private final List<FootnoteBlock> written = new ArrayList<>();

  /// The number of a mark's note; empty if the text has no such note.
  Optional<Integer> number(Footnote mark) {
    FootnoteBlock block = mark.getFootnoteBlock();
    if (block == null) {
      return Optional.empty();
    }
    if (!numbers.containsKey(block)) {
      marked.add(block);
      numbers.put(block, marked.size());
    }
    return Optional.ofNullable(numbers.get(block));
  }

  /// Takes a note that stands in the text.
  void add(FootnoteBlock block) {
    written.add(block);
  }

  /// All notes, also those that only notes cite. What nobody cites is a warning.
  List<Note> read(Blocks blocks, Scope scope) {
    List<Note> notes = new ArrayList<>();
    for (int index = 0; index < marked.size(); index++) {
      FootnoteBlock block = marked.get(index);
      notes.add(new Note(index + 1, blocks.children(block), scope.place(block.getStartOffset())));
    }
    written.stream()
        .filter(block -> !numbers.containsKey(block))
        .forEach(block -> unused(block, scope));
    return notes;
  }

  private static void unused(FootnoteBlock block, Scope scope) {
    String label = block.getText().toString();
    scope.problems().warning(Code.NOTE_UNUSED, scope.place(block.getStartOffset()), label);
  }
}
