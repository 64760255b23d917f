package press.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.AnonymousBlockBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/// The line that the layout fills, and whether it may end in a word: not where its page ends with
/// it, and not where the two lines before it end so.
final class OpenLine {
  /// No more lines than this end in a word, one after the other.
  private static final int MOST_PARTED = 2;

  private final LayoutContext context;
  private @Nullable BlockBox block;
  private List<LineBox> lines = List.of();
  private int leaving;

  OpenLine(LayoutContext context) {
    this.context = context;
  }

  /// Whether the line may end in a word of an element.
  boolean mayPart(Element element) {
    BlockBox open = paragraph(element);
    if (open == null) {
      return true;
    }
    keep(open);
    return !endsPage(open) && parted() < MOST_PARTED;
  }

  /// The box whose lines the text of an element fills.
  private @Nullable BlockBox paragraph(Element element) {
    Box latest = context.getSharedContext().getBoxById(PrintNamespace.LATEST);
    BlockBox found = around(latest == null ? block : latest, element);
    return found == null ? null : lined(found);
  }

  private @Nullable BlockBox around(@Nullable Box latest, Element element) {
    Element outer = element;
    while (context.getSharedContext().getStyle(outer).isInline()
        && outer.getParentNode() instanceof Element parent) {
      outer = parent;
    }
    for (Box each = latest; each != null; each = each.getParent()) {
      if (each instanceof BlockBox box && box.getElement() == outer && !box.isAnonymous()) {
        return box;
      }
    }
    return null;
  }

  /// The box itself, or the last of its nameless ones, where it holds both text and blocks.
  private static BlockBox lined(BlockBox box) {
    for (int i = box.getChildCount() - 1; i >= 0; i--) {
      if (box.getChild(i) instanceof AnonymousBlockBox part && part.getChildCount() > 0) {
        return part;
      }
    }
    return box;
  }

  /// Takes note of the lines before this one. Where a paragraph begins anew, its lines as they were
  /// tell which of them is the last on its page: the layout sets a paragraph a second time if but a
  /// line or two of it are left for the next page.
  private void keep(BlockBox open) {
    boolean again = open == block && open.getChildCount() < lines.size();
    if (open != block) {
      leaving = 0;
    } else if (again) {
      leaving = leaving();
    }
    block = open;
    lines = new ArrayList<>();
    for (Box each : open.getChildren()) {
      if (each instanceof LineBox line) {
        lines.add(line);
      }
    }
  }

  /// How many lines of a paragraph that was set before stay on its page, if it is set again so that
  /// enough of it leave; 0 if it is set again for another reason.
  private int leaving() {
    LineBox before = lines.getLast();
    PageBox last = page(before.getAbsY() + 2 * before.getHeight());
    if (last == null) {
      return 0;
    }
    long there = 1 + lines.stream().filter(line -> line.getAbsY() >= last.getTop()).count();
    int widows = (int) style(before).asFloat(CSSName.WIDOWS);
    return there < widows ? lines.size() - widows : 0;
  }

  private static CalculatedStyle style(LineBox line) {
    return Objects.requireNonNull(Objects.requireNonNull(line.getParent()).getStyle());
  }

  private boolean endsPage(BlockBox open) {
    if (lines.size() + 1 == leaving) {
      return true;
    }
    if (!context.isPageBreaksAllowed()) {
      return false;
    }
    PageBox page = page(lines.isEmpty() ? open.getAbsY() : lines.getLast().getAbsY());
    if (page == null) {
      return false;
    }
    int top = top(open);
    int end = page.getBottom() - context.getExtraSpaceBottom();
    int height = (int) Objects.requireNonNull(open.getStyle()).getLineHeight(context);
    return top + height < end && top + 2 * height >= end;
  }

  private int top(BlockBox open) {
    return lines.isEmpty()
        ? open.getAbsY() + open.getTy()
        : lines.getLast().getAbsY() + lines.getLast().getHeight();
  }

  private @Nullable PageBox page(int y) {
    Layer layer = context.getRootLayer();
    return layer == null ? null : layer.getPage(context, y);
  }

  /// How many of the lines before this one end in a word, one after the other.
  private int parted() {
    int count = 0;
    while (count < lines.size() && endsInWord(lines.get(lines.size() - 1 - count))) {
      count++;
    }
    return count;
  }

  private static boolean endsInWord(LineBox line) {
    int last = line.getChildCount() - 1;
    return last >= 0 && line.getChild(last) instanceof InlineLayoutBox box && endsInWord(box);
  }

  private static boolean endsInWord(InlineLayoutBox box) {
    int last = box.getInlineChildCount() - 1;
    return last >= 0
        && switch (box.getInlineChild(last)) {
          case InlineText text -> text.getSubstring().endsWith(HyphenPoint.HYPHEN);
          case InlineLayoutBox inner -> endsInWord(inner);
          default -> false;
        };
  }
}
