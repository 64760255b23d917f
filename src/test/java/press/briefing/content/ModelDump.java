package press.briefing.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.briefing.content.markdown.MarkdownText;
import press.briefing.diagnostic.Catalogue;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Style;
import press.briefing.model.Block;
import press.briefing.model.ImageFile;
import press.briefing.model.Inline;
import press.briefing.model.Note;
import press.briefing.model.Section;

/// Writes the model of a text as lines: one for each block, with its line and column before it, and
/// its inlines in brackets.
public final class ModelDump {
  private final StringBuilder out = new StringBuilder();
  private int depth;

  private ModelDump() {}

  public static String of(MarkdownText text) {
    ModelDump dump = new ModelDump();
    text.title().ifPresent(title -> dump.line("title " + inlines(title)));
    dump.blocks(text.lead());
    text.sections().forEach(dump::section);
    text.notes().forEach(dump::note);
    text.images().forEach(dump::image);
    return dump.out.toString();
  }

  /// Problems as `severity code line:column message`.
  public static String of(Diagnostics problems) {
    StringBuilder lines = new StringBuilder();
    for (var each : problems.sorted()) {
      lines.append(each.severity().word()).append(' ').append(each.code().word()).append(' ');
      lines.append(at(each.place())).append(' ');
      lines.append(Catalogue.of("en").message(each)).append('\n');
    }
    return lines.toString();
  }

  private static String at(Place place) {
    return place.line() + ":" + place.column();
  }

  private void line(String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  private void line(Place place, String text) {
    line(at(place) + " " + text);
  }

  private void section(Section section) {
    String id = section.id().map(each -> " #" + each).orElse("");
    line(section.place(), "section" + id + " " + inlines(section.crosshead()));
    inside(section.content());
  }

  private void note(Note note) {
    line(note.place(), "note " + note.number());
    inside(note.content());
  }

  private void image(ImageFile image) {
    String size = image.width() + "x" + image.height();
    line("image " + image.name() + " " + image.mediaType() + " " + size);
  }

  private void inside(List<Block> blocks) {
    depth++;
    blocks(blocks);
    depth--;
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    Place place = block.place();
    switch (block) {
      case Block.Paragraph each -> line(place, "p " + inlines(each.content()));
      case Block.Subhead each ->
          line(place, "h" + each.level() + " #" + each.id() + " " + inlines(each.content()));
      case Block.ItemList each -> list(each);
      case Block.DefinitionList each -> definitions(each);
      case Block.Quote each -> {
        line(place, "quote");
        inside(each.content());
      }
      case Block.CodeBlock each ->
          line(place, "code " + each.info().orElse("-") + " " + quote(each.text()));
      case Block.Admonition each -> {
        line(place, "box " + each.kind() + " " + inlines(each.title()));
        inside(each.content());
      }
      case Block.Table each -> table(each);
      case Block.Picture each ->
          line(place, "picture " + inline(each.image()) + " " + inlines(each.caption()));
      case Block.Rule each -> line(place, "rule");
      case Block.Html each -> line(place, "html " + inlines(each.content()));
      case Block.Chart each -> line(place, "chart " + each.spec().indicators());
      case Block.IndicatorTable each -> line(place, "indicators " + each.indicators());
      case Block.CheckpointTable each -> line(place, "checkpoints");
    }
  }

  private void list(Block.ItemList list) {
    String start = list.start().map(String::valueOf).orElse("-");
    line(list.place(), "list " + start + (list.tight() ? " tight" : " loose"));
    depth++;
    for (Block.Item item : list.items()) {
      String id = item.id().map(each -> " #" + each).orElse("");
      String done = item.done().map(each -> each ? " [x]" : " [ ]").orElse("");
      line(item.place(), "item" + id + done);
      inside(item.content());
    }
    depth--;
  }

  private void definitions(Block.DefinitionList list) {
    line(list.place(), "definitions");
    depth++;
    for (Block.Definition each : list.definitions()) {
      each.terms().forEach(term -> line("term " + inlines(term)));
      each.meanings()
          .forEach(meaning -> {
            line("meaning");
            inside(meaning);
          });
    }
    depth--;
  }

  private void table(Block.Table table) {
    Optional<String> caption = table.caption().map(ModelDump::inlines);
    line(table.place(), "table " + caption.orElse("-"));
    depth++;
    table.head().forEach(row -> row("head", row));
    table.body().forEach(row -> row("row", row));
    depth--;
  }

  private void row(String kind, Block.Row row) {
    StringBuilder cells = new StringBuilder(kind);
    for (Block.Cell cell : row.cells()) {
      String align = cell.align() == Block.Align.NONE ? "" : cell.align().name().charAt(0) + "";
      String span = cell.span() == 1 ? "" : "x" + cell.span();
      cells.append(" ").append(align).append(span).append(inlines(cell.content()));
    }
    line(cells.toString());
  }

  /// Inlines in brackets, as they follow each other.
  public static String inlines(List<Inline> inlines) {
    StringBuilder text = new StringBuilder("[");
    inlines.forEach(inline -> text.append(inline(inline)));
    return text.append("]").toString();
  }

  private static String inline(Inline inline) {
    return switch (inline) {
      case Inline.Text each -> quote(each.text());
      case Inline.Value each -> "{" + each.value() + style(each) + "@" + at(each.place()) + "}";
      case Inline.Choice each ->
          "{"
              + each.value()
              + "?"
              + each.positive()
              + ":"
              + each.negative()
              + ":"
              + each.zero()
              + "}";
      case Inline.Particle each -> "<" + each.written() + "@" + at(each.place()) + ">";
      case Inline.Printed each -> "printed " + each.text();
      case Inline.Chosen each -> "chosen " + each.text();
      case Inline.Emphasis each -> "em" + inlines(each.content());
      case Inline.Strong each -> "strong" + inlines(each.content());
      case Inline.Strike each -> "strike" + inlines(each.content());
      case Inline.Code each -> "code" + quote(each.text());
      case Inline.Link each ->
          "link("
              + each.target()
              + each.title().map(t -> " " + quote(t)).orElse("")
              + ")"
              + inlines(each.content());
      case Inline.Image each ->
          "image("
              + each.name()
              + each.title().map(t -> " " + quote(t)).orElse("")
              + ")"
              + inlines(each.alt());
      case Inline.NoteMark each -> "^" + each.number();
      case Inline.LineBreak each -> "br";
      case Inline.Element each -> element(each);
    };
  }

  private static String style(Inline.Value value) {
    String style = value.style().length().name().toLowerCase(Locale.ROOT);
    return sign(value.style().sign())
        + (style.equals("normal") ? "" : "," + style)
        + (value.style().bare() ? ",bare" : "")
        + value.style().decimals().map(each -> ",decimals=" + each).orElse("");
  }

  private static String element(Inline.Element element) {
    StringBuilder text = new StringBuilder("<" + element.name());
    for (Inline.Element.Attribute each : element.attributes()) {
      text.append(' ').append(each.name()).append('=').append(quote(each.value()));
    }
    return text.append('>').append(inlines(element.content())).toString();
  }

  private static String quote(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  private static String sign(Style.Sign sign) {
    return switch (sign) {
      case MINUS -> "";
      case BOTH -> ",signed";
      case NONE -> ",magnitude";
    };
  }
}
