package press.briefing.template;

import java.util.List;
import press.briefing.model.Block;
import press.briefing.model.Note;
import press.briefing.template.engine.Markup;
import press.briefing.template.engine.MarkupWriter;
import press.briefing.template.engine.Words;

/// Writes notes: in print right behind their mark, on the web behind the block that cites them.
record NoteMarkup(List<Note> notes, BlockMarkup blocks, InlineMarkup inlines, Words words) {
  /// For print: the note that the page's margin takes.
  Markup margin(int number) {
    MarkupWriter out = new MarkupWriter();
    String name = words.of("note_name", number);
    String id = inlines.id("note-" + number);
    out.open(
        "div", "class", "margin-note", "id", id, "aria-label", name, "data-place", place(number));
    out.open("div", "class", "note-text").open("span", "class", "note-number");
    out.text(String.valueOf(number)).close("span").text(" ");
    return out.markup(body(number)).close("div").close("div").done();
  }

  /// For the web.
  Markup aside(int number) {
    MarkupWriter out = new MarkupWriter();
    out.open("aside", "class", "note", "id", inlines.id("note-" + number), "role", "note");
    String mark = "#" + inlines.id("mark-" + number);
    out.open("a", "class", "note-number", "href", mark, "title", words.of("back"));
    out.text(String.valueOf(number)).close("a").text(" ");
    return out.markup(body(number)).close("aside").done();
  }

  private String place(int number) {
    return find(number).stream().map(note -> note.place().toString()).findFirst().orElse("");
  }

  /// The first paragraph stands in the line of the number.
  private Markup body(int number) {
    List<Block> content = find(number).stream().flatMap(note -> note.content().stream()).toList();
    if (content.isEmpty() || !(content.getFirst() instanceof Block.Paragraph first)) {
      return blocks.write(content);
    }
    return new MarkupWriter()
        .markup(inlines.write(first.content()))
        .markup(blocks.write(content.subList(1, content.size())))
        .done();
  }

  private List<Note> find(int number) {
    return notes.stream().filter(note -> note.number() == number).toList();
  }
}
