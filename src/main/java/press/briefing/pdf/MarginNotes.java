package press.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xhtmlrenderer.layout.BlockFormattingContext;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/// Places the notes in the margin, each beside the line that cites it.
///
/// A note is a floated element of the class `margin-note` right behind its mark. It moves to the
/// right edge of the page's content, or to the left one inside of an element of the class
/// `notes-left`, its first baseline level with the line of its mark; down where another note stands
/// in its way, and up where the page ends. It keeps clear of elements of the class `keep-clear`: it
/// moves up before one that is as wide as the page, and below one in the margin.
final class MarginNotes {
  private static final String KEEP_CLEAR = "keep-clear";

  private final LayoutContext context;
  private final BlockBox root;
  private final List<Box> obstacles = new ArrayList<>();

  MarginNotes(LayoutContext context, BlockBox root) {
    this.context = context;
    this.root = root;
  }

  /// Places all notes of a document that has been laid out.
  void place() {
    List<MarginNote> notes = CitedNotes.of(root, this::keepObstacle);
    if (notes.isEmpty()) {
      return;
    }
    context.pushLayer(layer());
    context.pushBFC(new BlockFormattingContext(root, context));
    place(notes.stream().filter(note -> !note.isLeft()).toList());
    place(notes.stream().filter(MarginNote::isLeft).toList());
    context.popBFC();
    context.popLayer();
  }

  private Layer layer() {
    return Objects.requireNonNull(root.getLayer());
  }

  /// Goes from page to page; what does not fit on one comes first on the next, which may be a new
  /// one.
  private void place(List<MarginNote> notes) {
    Layer layer = layer();
    List<MarginNote> carried = List.of();
    for (int i = 0; i < layer.getPages().size(); i++) {
      PageBox page = layer.getPages().get(i);
      List<MarginNote> here = new ArrayList<>(carried);
      notes.stream().filter(note -> note.isOn(page)).forEach(here::add);
      here.forEach(note -> note.layOut(context, root, page.getTop()));
      int fitting = fitting(here, page);
      while (fitting > 1 && collides(here.subList(0, fitting), page)) {
        fitting--;
      }
      stack(here.subList(0, fitting), page);
      carried = here.subList(fitting, here.size());
      if (!carried.isEmpty() && page == layer.getLastPage()) {
        layer.addPage(context);
      }
    }
  }

  /// How many notes have room on a page; one at least, however long it is.
  private static int fitting(List<MarginNote> notes, PageBox page) {
    int room = page.getBottom() - page.getTop();
    int count = 0;
    for (MarginNote note : notes) {
      room -= note.height();
      if (room < 0 && count > 0) {
        return count;
      }
      count++;
    }
    return count;
  }

  private void keepObstacle(Box box) {
    if (CitedNotes.hasClass(box, KEEP_CLEAR)) {
      obstacles.add(box);
    }
  }

  /// A place near `top` where a note stands in nothing's way, not above `free`.
  private int clear(int top, int height, int free) {
    int floor = free;
    int clear = top;
    for (Box obstacle : obstacles) {
      int begin = obstacle.getAbsY();
      int end = begin + obstacle.getHeight();
      if (end <= clear) {
        floor = Math.max(floor, end);
      } else if (clear + height > begin) {
        if (isWide(obstacle) && begin - height >= floor) {
          return begin - height;
        }
        clear = end;
        floor = end;
      }
    }
    return clear;
  }

  private boolean isWide(Box obstacle) {
    return obstacle.getAbsX() < root.getAbsX() + root.getContentWidth() / 2;
  }

  /// Whether a note stands over something, where the page has no better place for it.
  private boolean collides(List<MarginNote> notes, PageBox page) {
    int[] tops = tops(notes, page);
    for (int i = 0; i < tops.length; i++) {
      if (clear(tops[i], notes.get(i).height(), tops[i]) != tops[i]) {
        return true;
      }
    }
    return false;
  }

  private int[] tops(List<MarginNote> notes, PageBox page) {
    int[] tops = new int[notes.size()];
    int free = page.getTop();
    for (int i = 0; i < tops.length; i++) {
      tops[i] = clear(Math.max(free, notes.get(i).wantedTop()), notes.get(i).height(), free);
      free = tops[i] + notes.get(i).height();
    }
    int limit = page.getBottom();
    for (int i = tops.length - 1; i >= 0; i--) {
      tops[i] = Math.max(page.getTop(), Math.min(tops[i], limit - notes.get(i).height()));
      limit = tops[i];
    }
    return tops;
  }

  private void stack(List<MarginNote> notes, PageBox page) {
    int[] tops = tops(notes, page);
    int right = page.getContentWidth(context);
    for (int i = 0; i < tops.length; i++) {
      notes.get(i).moveTo(context, right, tops[i]);
    }
  }
}
