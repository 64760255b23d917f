package press.briefing.template;

import java.util.List;
import press.briefing.model.Block;
import press.briefing.model.Medium;
import press.briefing.model.PlainText;
import press.briefing.template.engine.Markup;
import press.briefing.template.engine.MarkupWriter;

/// Writes a table that both manuscripts have: each cell in both languages, once where both say the
/// same.
record FacingTable(Medium medium, Half first, Half second) {
  private static final int MOST = 4;

  /// Whether two tables have the same rows and columns.
  static boolean fit(Block.Table mine, Block.Table theirs) {
    return shape(mine.head()).equals(shape(theirs.head()))
        && shape(mine.body()).equals(shape(theirs.body()));
  }

  private static List<List<Integer>> shape(List<Block.Row> rows) {
    return rows.stream().map(row -> row.cells().stream().map(Block.Cell::span).toList()).toList();
  }

  /// Whether a table has more columns than a half has room for.
  static boolean isWide(Block.Table table) {
    return columns(table) > MOST;
  }

  private static int columns(Block.Table table) {
    return shape(table.head()).stream()
        .mapToInt(row -> row.stream().mapToInt(span -> span).sum())
        .max()
        .orElse(0);
  }

  /// @param data the way to the same as a file
  Markup write(Block.Table mine, Block.Table theirs, String data) {
    MarkupWriter out = new MarkupWriter();
    boolean whole = mine.body().size() <= TableMarkup.WHOLE;
    Cited cited = first.cited(mine.handle());
    if (medium == Medium.WEB) {
      String label = label(mine, cited);
      out.open("div", "class", "table", "tabindex", "0", "role", "region", "aria-label", label);
    } else if (!whole) {
      out.open("div", "class", mine.caption().isPresent() ? "room captioned" : "room")
          .open("span")
          .close("span")
          .close("div");
    }
    out.open("div", "class", columns(mine) >= first.landscape() ? "merged across" : "merged");
    String place = first.blocks().place(mine.place());
    String style = whole ? "grid whole" : "grid";
    String file = medium == Medium.PRINT ? data : "";
    out.open("table", "class", style, "id", cited.id(), "data-place", place, "data-file", file);
    caption(out, mine, theirs);
    rows(out, "thead", mine.head(), theirs.head());
    rows(out, "tbody", mine.body(), theirs.body());
    out.close("table").close("div");
    if (medium == Medium.WEB) {
      out.close("div");
      out.open("p", "class", "data").open("a", "href", data, "download", data);
      out.text(first.words().of("data_file")).close("a").text(" ");
      out.open("a", "href", data, "download", data, "lang", second.tag());
      out.text(second.words().of("data_file")).close("a").close("p");
    }
    return out.done();
  }

  private String label(Block.Table table, Cited cited) {
    return table
        .caption()
        .map(caption -> cited.before(PlainText.of(caption)))
        .orElse(first.words().of("table"));
  }

  private void caption(MarkupWriter out, Block.Table mine, Block.Table theirs) {
    if (mine.caption().isPresent() || theirs.caption().isPresent()) {
      out.open("caption");
      Cited other = second.cited(theirs.handle());
      out.markup(
          both(
              caption(first, mine, first.cited(mine.handle())),
              caption(second, theirs, other),
              other.id()));
      out.close("caption");
    }
  }

  private static Markup caption(Half half, Block.Table table, Cited cited) {
    return table.caption().map(words -> half.inlines().caption(cited, words)).orElse(Markup.NONE);
  }

  private void rows(MarkupWriter out, String group, List<Block.Row> mine, List<Block.Row> theirs) {
    if (mine.isEmpty()) {
      return;
    }
    out.open(group);
    for (int at = 0; at < mine.size(); at++) {
      row(out, group.equals("thead") ? "th" : "td", mine.get(at), theirs.get(at));
    }
    out.close(group);
  }

  private void row(MarkupWriter out, String name, Block.Row mine, Block.Row theirs) {
    out.open("tr");
    for (int at = 0; at < mine.cells().size(); at++) {
      Block.Cell cell = mine.cells().get(at);
      String span = cell.span() > 1 ? String.valueOf(cell.span()) : "";
      String scope = name.equals("th") ? "col" : "";
      String style = TableMarkup.style(cell.align());
      out.open(name, "class", style, "scope", scope, "colspan", span);
      out.markup(
          both(
              first.inlines().write(cell.content()),
              second.inlines().write(theirs.cells().get(at).content()),
              ""));
      out.close(name);
    }
    out.close("tr");
  }

  /// @param id of what is said in the second language
  private Markup both(Markup mine, Markup theirs, String id) {
    if (mine.equals(theirs) || theirs.isEmpty()) {
      return mine;
    }
    MarkupWriter out = new MarkupWriter();
    out.open("span", "class", "half notes-left", "lang", first.tag()).markup(mine).close("span");
    out.text(" ").open("span", "class", "half", "id", id, "lang", second.tag()).markup(theirs);
    return out.close("span").done();
  }
}
