package press.briefing.template;

import java.util.List;
import press.briefing.diagnostic.Place;
import press.briefing.model.Block;
import press.briefing.model.Handle;
import press.briefing.model.Inline;
import press.briefing.model.Medium;
import press.briefing.template.engine.Markup;
import press.briefing.template.engine.MarkupWriter;
import press.briefing.template.engine.Words;

/// Writes blocks as markup of a medium. In print every block tells its place in the manuscript.
final class BlockMarkup {
  private final Medium medium;
  private final InlineMarkup inlines;
  private final Pictures pictures;
  private final Figures figures;
  private final Words words;

  BlockMarkup(
      Medium medium, InlineMarkup inlines, Pictures pictures, Figures figures, Words words) {
    this.medium = medium;
    this.inlines = inlines;
    this.pictures = pictures;
    this.figures = figures;
    this.words = words;
  }

  Markup write(List<Block> blocks) {
    MarkupWriter out = new MarkupWriter();
    write(out, blocks);
    return out.done();
  }

  private void write(MarkupWriter out, List<Block> blocks) {
    blocks.forEach(block -> write(out, block));
  }

  /// The value of `data-place`; published pages keep none.
  String place(Place place) {
    return medium == Medium.PRINT ? place.toString() : "";
  }

  void write(MarkupWriter out, Block block) {
    String place = place(block.place());
    switch (block) {
      case Block.Paragraph paragraph -> {
        out.open("p", "data-place", place);
        inlines.paragraph(out, paragraph.content());
        out.close("p");
      }
      case Block.Subhead subhead -> subhead(out, subhead, "");
      case Block.ItemList list -> list(out, list);
      case Block.DefinitionList list -> definitions(out, list);
      case Block.Quote quote -> wrap(out, "blockquote", "", place, quote.content());
      case Block.CodeBlock code -> {
        String language = code.info().map(info -> "language-" + info).orElse("");
        out.open("pre", "data-place", place).open("code", "class", language).text(code.text());
        out.close("code").close("pre");
      }
      case Block.Admonition box -> box(out, box);
      case Block.Table table -> {
        Cited cited = figures.cited(table.handle());
        new TableMarkup(inlines, medium, words)
            .write(out, table, cited, place, figures.data(table));
      }
      case Block.Picture picture -> picture(out, picture);
      case Block.Rule rule -> out.empty("hr", "data-place", place);
      case Block.Html html -> {
        out.open("div", "class", "html", "data-place", place);
        inlines.write(out, html.content());
        out.close("div");
      }
      case Block.Chart chart -> out.markup(figures.chart(chart));
      case Block.IndicatorTable table -> out.markup(figures.indicators(table));
      case Block.CheckpointTable table -> out.markup(figures.checkpoints(table));
    }
  }

  private void wrap(
      MarkupWriter out, String name, String style, String place, List<Block> content) {
    out.open(name, "class", style, "data-place", place);
    write(out, content);
    out.close(name);
  }

  /// @param bookmark what the bookmark says, if not what the head does
  void subhead(MarkupWriter out, Block.Subhead subhead, String bookmark) {
    String name = "h" + subhead.level();
    String id = inlines.id(subhead.id());
    String place = place(subhead.place());
    out.open(name, "id", id, "data-bookmark", bookmark, "data-place", place);
    inlines.write(out, subhead.content());
    if (medium == Medium.WEB) {
      out.open("a", "class", "permalink", "href", "#" + id, "aria-label", words.of("permalink"));
      out.text("#").close("a");
    }
    out.close(name);
  }

  private void list(MarkupWriter out, Block.ItemList list) {
    String name = list.start().isPresent() ? "ol" : "ul";
    String start = list.start().filter(each -> each != 1).map(String::valueOf).orElse("");
    boolean tasks = list.items().stream().allMatch(item -> item.done().isPresent());
    out.open(
        name, "class", tasks ? "tasks" : "", "start", start, "data-place", place(list.place()));
    list.items().forEach(item -> item(out, item, list.tight()));
    out.close(name);
  }

  private void item(MarkupWriter out, Block.Item item, boolean tight) {
    String id = inlines.id(item.id().orElse(""));
    out.open("li", "id", id, "data-place", place(item.place()));
    item.done().ifPresent(done -> task(out, done));
    for (Block block : item.content()) {
      if (tight && block instanceof Block.Paragraph paragraph) {
        inlines.paragraph(out, paragraph.content());
      } else {
        write(out, block);
      }
    }
    out.close("li");
  }

  private void task(MarkupWriter out, boolean done) {
    out.open("span", "class", "task", "title", words.of(done ? "task_done" : "task_open"));
    out.text(done ? "☑ " : "☐ ").close("span");
  }

  private void definitions(MarkupWriter out, Block.DefinitionList list) {
    out.open("dl", "data-place", place(list.place()));
    for (Block.Definition definition : list.definitions()) {
      for (var term : definition.terms()) {
        out.open("dt").markup(inlines.write(term)).close("dt");
      }
      for (List<Block> meaning : definition.meanings()) {
        wrap(out, "dd", "", "", meaning);
      }
    }
    out.close("dl");
  }

  private void box(MarkupWriter out, Block.Admonition box) {
    String kind = box.kind().replaceAll("[^A-Za-z0-9-]", "");
    out.open("aside", "class", "box box-" + kind, "role", "note", "data-place", place(box.place()));
    if (!box.title().isEmpty()) {
      out.open("p", "class", "box-title").markup(inlines.write(box.title())).close("p");
    }
    write(out, box.content());
    out.close("aside");
  }

  private void picture(MarkupWriter out, Block.Picture picture) {
    Cited cited = figures.cited(picture.handle());
    String place = place(picture.place());
    out.open("figure", "class", "picture", "id", cited.id(), "data-place", place);
    pictures.write(out, picture.image());
    caption(out, "figcaption", cited, picture.caption());
    out.close("figure");
  }

  private void caption(MarkupWriter out, String name, Cited cited, List<Inline> words) {
    if (!words.isEmpty() || !cited.label().isEmpty()) {
      out.open(name).markup(inlines.caption(cited, words)).close(name);
    }
  }

  /// What stands between the blocks of text and is set by templates of its own.
  interface Figures {
    /// What a figure or table is cited by in this edition.
    Cited cited(Handle handle);

    Markup chart(Block.Chart chart);

    Markup indicators(Block.IndicatorTable table);

    Markup checkpoints(Block.CheckpointTable table);

    /// Keeps what a table of the manuscript says as a file beside the page, and gives its name.
    String data(Block.Table table);
  }
}
