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
    rows(
        out,
        "thead",
        "th",
        whole || medium == Medium.WEB ? "" : words.of("continued"),
        table.head());
    rows(out, "tbody", "td", "", table.body());
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

  /// @param continued what the first cell says in addition where the table goes on
  private void rows(
      MarkupWriter out, String group, String cell, String continued, List<Block.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    out.open(group);
    String mark = continued;
    for (Block.Row row : rows) {
      out.open("tr");
      for (Block.Cell each : row.cells()) {
        cell(out, cell, mark, each);
        mark = "";
      }
      out.close("tr");
    }
    out.close(group);
  }

  private void cell(MarkupWriter out, String name, String mark, Block.Cell cell) {
    String scope = name.equals("th") ? "col" : "";
    String span = cell.span() > 1 ? String.valueOf(cell.span()) : "";
    out.open(name, "class", style(cell.align()), "scope", scope, "colspan", span);
    inlines.write(out, cell.content());
    if (!mark.isEmpty()) {
      out.text("\u00A0").open("span", "class", "continued").text(mark).close("span");
    }
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
