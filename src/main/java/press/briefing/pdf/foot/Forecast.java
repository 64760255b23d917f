package press.briefing.pdf.foot;

import java.util.ArrayList;
import java.util.List;

/// Breaks a document into pages again, as the layout would if pages kept room for their notes.
///
/// It moves lines and nothing else: what the layout keeps together, it may part. Where it might be
/// wrong by some of a line it expects the worse, so that more pages are right at once.
final class Forecast {
  /// What the top of a page may be off by: the distance of two paragraphs.
  private static final int SLACK = 200;

  private final Body body;
  private final Feet feet;
  private int mark;
  private int line;

  /// @param body without the gaps that page ends have left
  Forecast(Body body, Feet feet) {
    this.body = body;
    this.feet = feet;
  }

  /// The room of every page, from one on.
  List<Integer> from(int first) {
    int top = body.sheets().get(first).top();
    List<Integer> rooms = new ArrayList<>();
    while (mark < body.marks().size() && at(mark).place().top() < top) {
      mark++;
    }
    while (mark < body.marks().size()) {
      int height = feet.height(body, first + rooms.size());
      int room = room(top, height, !rooms.isEmpty());
      rooms.add(Math.min(room, feet.most(body, first + rooms.size())));
      top = next(top, height - room);
    }
    return rooms;
  }

  private Body.Mark at(int index) {
    return body.marks().get(index);
  }

  /// What a page needs that begins at `top`. A mark whose line would fit, but not its note, must
  /// leave: so much room that its line does not fit either.
  private int room(int top, int height, boolean guessed) {
    Columns notes = Columns.NONE;
    for (boolean first = true; mark < body.marks().size(); first = false) {
      Body.Piece place = at(mark).place();
      int bottom = place.bottom() - top - (guessed ? Math.min(SLACK, place.height()) : 0);
      int need = notes.height(body.head());
      Columns more = notes.with(at(mark));
      boolean movable = place.top() > top;
      if (bottom > height - need && movable) {
        return need;
      }
      if (place.bottom() - top > height - more.height(body.head()) && !first && movable) {
        return Math.max(need, height - bottom + 1);
      }
      notes = more;
      mark++;
    }
    return notes.height(body.head());
  }

  /// Where the page ends that begins at `top`: before the line that does not fit.
  private int next(int top, int height) {
    List<Body.Piece> lines = body.lines();
    while (line < lines.size()
        && (lines.get(line).top() < top || lines.get(line).bottom() <= top + height)) {
      line++;
    }
    int end = line < lines.size() ? lines.get(line).top() : top + height;
    int leaving = mark < body.marks().size() ? at(mark).place().top() : end;
    return Math.max(top + 1, Math.min(end, leaving));
  }
}
