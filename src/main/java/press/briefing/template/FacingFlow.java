package press.briefing.template;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import press.briefing.model.Block;
import press.briefing.model.Facing;
import press.briefing.model.Medium;
import press.briefing.model.PlainText;
import press.briefing.template.engine.Markup;
import press.briefing.template.engine.MarkupWriter;

/// Sets blocks side by side, pair by pair. What shows the same in both languages stands once, as
/// wide as both halves.
final class FacingFlow {
  private static final Set<String> HORIZONS = Set.of("short", "one-year", "three-years");

  /// Print keeps a pair on one page up to so many characters, an English one counting half.
  private static final int SHORT = 230;

  private final Medium medium;
  private final Half first;
  private final Half second;
  private final FacingFigures figures;
  private final FacingNotes notes;

  /// The half that says that it is not translated: the first of several that follow each other.
  private Missing missing = Missing.NONE;

  FacingFlow(Medium medium, Half first, Half second, FacingFigures figures) {
    this.medium = medium;
    this.first = first;
    this.second = second;
    this.figures = figures;
    this.notes = new FacingNotes(medium, first, second);
  }

  /// @param faces whether both languages have them, so that an empty half says why it is empty
  Markup set(List<Facing<Block>> pairs, boolean faces) {
    MarkupWriter out = new MarkupWriter();
    Missing before = Missing.NONE;
    for (int at = 0; at < pairs.size(); at++) {
      boolean leads = at + 1 < pairs.size() && anyWide(pairs.subList(at + 1, at + 2));
      Missing here = faces ? Missing.in(pairs.get(at)) : Missing.NONE;
      missing = here == before ? Missing.NONE : here;
      write(out, pairs.get(at), leads);
      before = here;
    }
    return out.done();
  }

  /// Which half of a pair has nothing.
  private enum Missing {
    NONE,
    FIRST,
    SECOND;

    static Missing in(Facing<Block> pair) {
      return pair.first().isEmpty() ? FIRST : pair.second().isEmpty() ? SECOND : NONE;
    }
  }

  /// Whether something in it takes the full width.
  static boolean anyWide(List<Facing<Block>> pairs) {
    return pairs.stream()
        .flatMap(Facing::stream)
        .anyMatch(
            each -> each instanceof Block.IndicatorTable || each instanceof Block.CheckpointTable);
  }

  /// @param leads whether a table follows that it leads to
  private void write(MarkupWriter out, Facing<Block> pair, boolean leads) {
    List<Markup> once = figures.once(pair);
    if (once.isEmpty()) {
      halves(out, pair, leads);
    } else if (once.stream().anyMatch(each -> !each.isEmpty())) {
      out.open("div", "class", "wide keep-clear");
      once.forEach(out::markup);
      out.close("div");
      notes.below(out);
    }
  }

  private void halves(MarkupWriter out, Facing<Block> pair, boolean leads) {
    boolean whole = isShort(pair);
    boolean heads = pair.stream().allMatch(Block.Subhead.class::isInstance);
    if (medium == Medium.PRINT && !whole) {
      out.open("div", "class", "room lines").open("span").close("span").close("div");
    }
    String kind = heads ? horizon(pair) ? " heads far" : " heads" : " texts";
    String tops = pair.stream().anyMatch(FacingFlow::evenLines) ? " ruled" : "";
    String style = "pair" + kind + tops + (whole ? " whole" : "") + (leads ? " leads" : "");
    out.open("div", "class", style);
    half(out, first, pair.first(), heads ? bookmark(pair) : "");
    half(out, second, pair.second(), heads && !pair.first().isEmpty() ? " " : "");
    out.close("div");
  }

  /// Whether the lines of a block are as far apart in both languages, or a rule stands over them.
  private static boolean evenLines(Block block) {
    return switch (block) {
      case Block.Paragraph _, Block.ItemList _, Block.Quote _, Block.Subhead _ -> false;
      case Block.DefinitionList _, Block.Admonition _, Block.Table _, Block.Html _ -> true;
      case Block.CodeBlock _, Block.Picture _, Block.Rule _, Block.Chart _ -> true;
      case Block.IndicatorTable _, Block.CheckpointTable _ -> true;
    };
  }

  private void half(MarkupWriter out, Half half, List<Block> blocks, String bookmark) {
    boolean left = half == first;
    open(out, half, left);
    for (Block block : blocks) {
      if (block instanceof Block.Subhead head) {
        half.blocks().subhead(out, head, bookmark);
      } else {
        half.blocks().write(out, block);
      }
    }
    notes.cited(out, half);
    if (missing == (left ? Missing.FIRST : Missing.SECOND)) {
      out.open("p", "class", "only").text(half.words().of("not_translated")).close("p");
    }
    out.close("div");
  }

  /// Opens a half. In print its class says where notes go.
  static void open(MarkupWriter out, Half half, boolean left) {
    String style = "half " + half.tag() + (left ? " notes-left" : "");
    out.open("div", "class", style, "lang", half.tag());
  }

  private static String bookmark(Facing<Block> heads) {
    return heads.stream()
        .filter(Block.Subhead.class::isInstance)
        .map(each -> PlainText.of(((Block.Subhead) each).content()))
        .reduce("", FacingRows::text);
  }

  private static boolean horizon(Facing<Block> heads) {
    return heads.stream()
        .anyMatch(each -> each instanceof Block.Subhead head && HORIZONS.contains(head.id()));
  }

  private boolean isShort(Facing<Block> pair) {
    return length(pair.first().stream()) / width(first) <= SHORT
        && length(pair.second().stream()) / width(second) <= SHORT;
  }

  private static int width(Half half) {
    return switch (half.language()) {
      case KO -> 1;
      case EN -> 2;
    };
  }

  /// How long the text of blocks is; a list counts its lines.
  private static int length(Stream<Block> blocks) {
    return blocks
        .mapToInt(block ->
            switch (block) {
              case Block.Paragraph text -> PlainText.of(text.content()).length();
              case Block.ItemList list -> 60 * list.items().size();
              case Block.Quote quote -> length(quote.content().stream());
              case Block.Admonition box -> 60 + length(box.content().stream());
              case Block.DefinitionList list -> 60 * list.definitions().size();
              case Block.CodeBlock code -> 30 * (int) code.text().lines().count();
              case Block.Table table -> 30 * table.body().size();
              case Block.Html html -> PlainText.of(html.content()).length();
              case Block.Subhead _ -> 0;
              case Block.Picture _ -> 0;
              case Block.Rule _ -> 0;
              case Block.Chart _ -> 0;
              case Block.IndicatorTable _ -> SHORT + 1;
              case Block.CheckpointTable _ -> SHORT + 1;
            })
        .sum();
  }
}
