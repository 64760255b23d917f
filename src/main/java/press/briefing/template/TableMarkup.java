package press.briefing.template;

import java.util.List;
import press.briefing.model.Block;
import press.briefing.model.Medium;
import press.briefing.model.PlainText;
import press.briefing.template.engine.MarkupWriter;
import press.briefing.template.engine.Words;

/// Writes tables of the manuscript.
record TableMarkup(InlineMarkup inlines, Medium medium, Words words) {
  /// So many rows stand on one page of print.
  static final int WHOLE = 12;

  /// @param data the way to the same as a file
  void write(MarkupWriter out, Block.Table table, Cited cited, String place, String data) {
    if (medium == Medium.WEB) {
      String label =
          table
              .caption()
              .map(caption -> cited.before(PlainText.of(caption)))
              .orElse(words.of("table"));
      out.open("div", "class", "table", "tabindex", "0", "role", "region", "aria-label", label);
    }
    boolean whole = table.body().size() <= WHOLE;
    if (medium == Medium.PRINT && !whole) {
      String room = table.caption().isPresent() ? "room captioned" : "room";
      out.open("div", "class", room).open("span").close("span").close("div");
    }
    String style = whole ? "grid whole" : "grid";
    String file = medium == Medium.PRINT ? data : "";
    out.open("table", "class", style, "id", cited.id(), "data-place", place, "data-file", file);
    table
        .caption()
        .ifPresent(
            each -> out.open("caption").markup(inlines.caption(cited, each)).close("caption"));
    rows(out, "thead", "th", table.head());
    rows(out, "tbody", "td", table.body());
    out.close("table");
    if (medium == Medium.WEB) {
      out.close("div");
      String get = words.of("data_file");
      String name = cited.label().isEmpty() ? "" : cited.before(get);
      out.open("p", "class", "data");
      out.open("a", "href", data, "download", data, "aria-label", name).text(get);
      out.close("a").close("p");
    }
  }

  private void rows(MarkupWriter out, String group, String cell, List<Block.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    out.open(group);
    for (Block.Row row : rows) {
      out.open("tr");
      row.cells().forEach(each -> cell(out, cell, each));
      out.close("tr");
    }
    out.close(group);
  }

  private void cell(MarkupWriter out, String name, Block.Cell cell) {
    String scope = name.equals("th") ? "col" : "";
    String span = cell.span() > 1 ? String.valueOf(cell.span()) : "";
    out.open(name, "class", style(cell.align()), "scope", scope, "colspan", span);
    inlines.write(out, cell.content());
    out.close(name);
  }

  static String style(Block.Align align) {
    return switch (align) {
      case NONE, LEFT -> "";
      case CENTRE -> "centre";
      case RIGHT -> "right";
    };
  }
}
