package press.briefing.pdf;

import java.awt.Rectangle;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.layout.BlockFormattingContext;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;
import press.briefing.pdf.foot.Body;
import press.briefing.pdf.foot.Feet;

/// The notes of a document at the feet of its pages, each on the page of its mark.
///
/// What a note has above its first line, such as a rule, is printed over the first note of a page
/// alone.
final class FootNotes {
  private final LayoutContext context;
  private final BlockBox root;
  private final List<Body.Piece> lines = new ArrayList<>();
  private final List<MarginNote> notes;

  private final Body body;

  /// Lays the notes of a document out, each at the top of the page of its mark.
  FootNotes(LayoutContext context, BlockBox root) {
    this.context = context;
    this.root = root;
    this.notes = CitedNotes.of(root, this::keepLine);
    this.body = layOut();
  }

  /// What of the document lies where.
  Body body() {
    return body;
  }

  private void keepLine(Box box) {
    if (box.getChildCount() > 0 && box.getChild(0) instanceof LineBox) {
      List<Box> children = box.getChildren();
      for (int start = 0; start < children.size(); ) {
        int end = stays(start, children.size());
        lines.add(piece(children.get(start), children.get(end - 1), start == 0));
        start = end;
      }
    }
  }

  /// Where those lines of a paragraph end that no page end parts: neither the first line stands
  /// alone, nor the last.
  private static int stays(int start, int count) {
    int end = start == 0 ? Math.min(2, count) : start + 1;
    return end == count - 1 ? count : end;
  }

  private static Body.Piece piece(Box first, Box last, boolean opens) {
    return new Body.Piece(first.getAbsY(), last.getAbsY() + last.getHeight(), opens);
  }

  private Layer layer() {
    return Objects.requireNonNull(root.getLayer());
  }

  private Body layOut() {
    context.pushLayer(layer());
    context.pushBFC(new BlockFormattingContext(root, context));
    for (PageBox page : layer().getPages()) {
      here(page).forEach(note -> note.layOutAlone(context, root, page.getTop()));
    }
    context.popBFC();
    context.popLayer();
    lines.sort(Comparator.comparingInt(Body.Piece::top));
    List<Body.Sheet> sheets =
        layer().getPages().stream()
            .map(page -> new Body.Sheet(page.getTop(), page.getBottom()))
            .toList();
    List<Body.Mark> marks =
        notes.stream()
            .map(this::mark)
            .sorted(Comparator.comparingInt(mark -> mark.place().top()))
            .toList();
    return new Body(
        sheets, marks, lines, notes.stream().mapToInt(MarginNote::head).max().orElse(0));
  }

  private Body.Mark mark(MarginNote note) {
    return new Body.Mark(place(note.line()), note.textHeight(), note.isLeft());
  }

  /// The outermost thing around the line of a mark that no page end has parted.
  private Body.Piece place(LineBox line) {
    Box whole = line;
    for (Box box = line.getParent(); box != null; box = box.getParent()) {
      if (box.getStyle() != null
          && box.getStyle().isIdent(CSSName.PAGE_BREAK_INSIDE, IdentValue.AVOID)) {
        whole = box;
      }
    }
    PageBox page = layer().getPage(context, line.getAbsY());
    boolean parted = page == null || whole.getAbsY() < page.getTop();
    return parted ? piece(line, line, false) : piece(whole, whole, false);
  }

  /// The first note of the first page whose notes take more than it can give.
  Optional<Element> crowded(Feet feet) {
    int crowded = feet.crowded(body);
    return crowded < 0
        ? Optional.empty()
        : here(layer().getPages().get(crowded)).stream()
            .map(note -> note.box().getElement())
            .findFirst();
  }

  private List<MarginNote> here(PageBox page) {
    return notes.stream().filter(note -> note.isOn(page)).toList();
  }

  /// Paints the notes of a page. The first ones of two columns are level.
  void paint(RenderingContext rendering, PageBox page, PressDevice device, int left) {
    List<MarginNote> mine = here(page).stream().filter(MarginNote::isLeft).toList();
    List<MarginNote> others = here(page).stream().filter(note -> !note.isLeft()).toList();
    int height = Math.max(height(mine), height(others));
    int y = page.getHeight(rendering) - marginBelow(rendering, page) - height;
    Rectangle area = new Rectangle(left, y, page.getWidth(rendering), height);
    paint(rendering, mine, device, area);
    paint(rendering, others, device, area);
  }

  private static int height(List<MarginNote> notes) {
    int text = notes.stream().mapToInt(MarginNote::textHeight).sum();
    return notes.isEmpty() ? 0 : text + notes.getFirst().head();
  }

  /// Paints notes one under the other.
  private static void paint(
      RenderingContext rendering, List<MarginNote> notes, PressDevice device, Rectangle area) {
    int y = area.y;
    int head = 0;
    for (MarginNote note : notes) {
      int part = note.textHeight() + (head == 0 ? note.head() : 0);
      paint(rendering, note, device, new Rectangle(area.x, y, area.width, part), head);
      y += part;
      head = note.head();
    }
  }

  private static int marginBelow(RenderingContext rendering, PageBox page) {
    return (int) page.getMargin(rendering).bottom();
  }

  /// @param area where the note goes, and all else of it is cut off
  /// @param head what is cut off above
  private static void paint(
      RenderingContext rendering, MarginNote note, PressDevice device, Rectangle area, int head) {
    Shape whole = device.getClip();
    device.clip(area);
    int down = area.y - head - note.box().getAbsY();
    device.translate(area.x, down);
    Objects.requireNonNull(note.box().getContainingLayer()).paintAsLayer(rendering, note.box());
    device.translate(-area.x, -down);
    device.setClip(whole);
  }
}
