package press.briefing.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.briefing.model.Block;
import press.briefing.model.Medium;
import press.briefing.template.engine.Markup;
import press.briefing.template.engine.MarkupWriter;

/// Sets the blocks of a section in its columns: text in the text's, tables over both, notes in the
/// margin.
final class Flow {
  private static final Set<String> HORIZONS = Set.of("short", "one-year", "three-years");
  private static final int LONGEST_SPAN = 12;

  /// Print keeps so many blocks on the page of the table they lead to.
  private static final int LEADING = 2;

  private final Medium medium;
  private final BlockMarkup blocks;
  private final Citations citations;
  private final NoteMarkup notes;
  private final int landscape;

  /// @param landscape print lays tables of so many columns or more across
  Flow(Medium medium, BlockMarkup blocks, Citations citations, NoteMarkup notes, int landscape) {
    this.medium = medium;
    this.blocks = blocks;
    this.citations = citations;
    this.notes = notes;
    this.landscape = landscape;
  }

  /// One thing in the columns.
  ///
  /// @param notes what it cites first, where the medium sets notes behind it
  private record Item(Markup markup, Width width, List<Integer> notes) {
    boolean wide() {
      return width != Width.TEXT;
    }
  }

  /// How much of the page a thing takes, and its style in print.
  private enum Width {
    TEXT("text"),
    BOTH("wide keep-clear"),
    ACROSS("wide keep-clear landscape");

    private final String style;

    Width(String style) {
      this.style = style;
    }
  }

  Markup set(List<Block> content) {
    List<Item> items = items(content);
    return medium == Medium.PRINT ? print(items) : web(items);
  }

  private List<Item> items(List<Block> content) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < content.size(); ) {
      int end = horizonsEnd(content, i);
      List<Block> here = content.subList(i, Math.max(end, i + 1));
      Markup markup = end > i ? horizons(here) : blocks.write(here);
      Width width = end > i ? Width.BOTH : width(here.getFirst());
      items.add(new Item(markup, width, medium == Medium.WEB ? citations.take() : List.of()));
      i += here.size();
    }
    if (items.isEmpty()) {
      items.add(new Item(Markup.NONE, Width.TEXT, citations.take()));
    }
    return items;
  }

  private Width width(Block block) {
    if (!wide(block)) {
      return Width.TEXT;
    }
    return block instanceof Block.Table table && columns(table) >= landscape
        ? Width.ACROSS
        : Width.BOTH;
  }

  private static int columns(Block.Table table) {
    return table.head().stream()
        .mapToInt(row -> row.cells().stream().mapToInt(Block.Cell::span).sum())
        .max()
        .orElse(0);
  }

  /// Whether a table of the press's own, or horizons, take the full width.
  static boolean anyWide(List<Block> content) {
    return content.stream()
        .anyMatch(each -> (wide(each) && !(each instanceof Block.Table)) || horizon(each));
  }

  private static boolean wide(Block block) {
    return switch (block) {
      case Block.IndicatorTable table -> true;
      case Block.CheckpointTable table -> true;
      case Block.Table table -> table.head().stream().anyMatch(row -> row.cells().size() > 4);
      case Block.Paragraph text -> false;
      case Block.Subhead text -> false;
      case Block.ItemList text -> false;
      case Block.DefinitionList text -> false;
      case Block.Quote text -> false;
      case Block.CodeBlock text -> false;
      case Block.Admonition text -> false;
      case Block.Picture text -> false;
      case Block.Rule text -> false;
      case Block.Html text -> false;
      case Block.Chart text -> false;
    };
  }

  /// Where the run of horizons that begins at `start` ends; `start` if none begins there.
  private static int horizonsEnd(List<Block> content, int start) {
    int heads = 0;
    int end = start;
    while (end < content.size()) {
      boolean head = content.get(end) instanceof Block.Subhead;
      if (head && !horizon(content.get(end))) {
        break;
      }
      if (head) {
        heads++;
      } else if (heads == 0 || tooWide(content.get(end))) {
        break;
      }
      end++;
    }
    return heads > 1 ? end : start;
  }

  /// Whether a column of a horizon has no room for it.
  private static boolean tooWide(Block block) {
    return wide(block) || block instanceof Block.Chart || block instanceof Block.Table;
  }

  private static boolean horizon(Block block) {
    return block instanceof Block.Subhead head && HORIZONS.contains(head.id());
  }

  private Markup horizons(List<Block> content) {
    MarkupWriter out = new MarkupWriter();
    boolean print = medium == Medium.PRINT;
    out.open(print ? "table" : "div", "class", "horizons");
    if (print) {
      out.open("tr");
    }
    for (int i = 0; i < content.size(); ) {
      int end = i + 1;
      while (end < content.size() && !horizon(content.get(end))) {
        end++;
      }
      if (print && i > 0) {
        out.open("td", "class", "gap").close("td");
      }
      out.open(print ? "td" : "div", "class", "horizon");
      out.markup(blocks.write(content.subList(i, end))).close(print ? "td" : "div");
      i = end;
    }
    if (print) {
      out.close("tr");
    }
    return out.close(print ? "table" : "div").done();
  }

  private static Markup print(List<Item> items) {
    MarkupWriter out = new MarkupWriter();
    for (int i = 0; i < items.size(); ) {
      int end = runEnd(items, i);
      Width width = items.get(i).width();
      boolean leads =
          width == Width.TEXT
              && end - i <= LEADING
              && end < items.size()
              && items.get(end).width() == Width.BOTH;
      out.open("div", "class", leads ? width.style + " leads" : width.style);
      items.subList(i, end).forEach(item -> out.markup(item.markup()));
      out.close("div");
      i = end;
    }
    return out.done();
  }

  /// Where what is as wide as an item ends.
  private static int runEnd(List<Item> items, int start) {
    int end = start + 1;
    while (end < items.size() && items.get(end).width() == items.get(start).width()) {
      end++;
    }
    return end;
  }

  private Markup web(List<Item> items) {
    MarkupWriter out = new MarkupWriter();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.wide()) {
        out.open("div", "class", "wide").markup(item.markup()).close("div");
      } else {
        out.markup(item.markup());
      }
      if (!item.notes().isEmpty()) {
        String level = level(items, i) ? " level" : "";
        out.open("div", "class", "notes span-" + span(items, i) + level);
        item.notes().forEach(number -> out.markup(notes.aside(number)));
        out.close("div");
      }
    }
    return out.done();
  }

  /// Whether notes may stand beside the line that cites them, for nothing as wide as the page
  /// follows so soon that they might reach into it.
  private static boolean level(List<Item> items, int from) {
    boolean free = from + 1 == items.size() || !items.get(from + 1).wide();
    return !items.get(from).wide() && free;
  }

  /// How many rows the margin beside an item is free.
  private static int span(List<Item> items, int from) {
    int end = from + 1;
    while (end < items.size() && !items.get(end).wide() && items.get(end).notes().isEmpty()) {
      end++;
    }
    return items.get(from).wide() ? 1 : Math.min(LONGEST_SPAN, end - from);
  }
}
