package press.briefing.pdf.foot;

import java.util.ArrayList;
import java.util.List;

/// The room that pages keep free at their foot for their notes.
///
/// How much they need is known only when a document has been laid out, and laying it out anew moves
/// the marks. So each layout is followed by a forecast, which is right for the first page that had
/// too little room and a good guess for those behind it. Pages before it are settled, for a page
/// depends on none that follows: every layout settles one page more at least, and most do many.
public final class Feet {
  private static final int MOST_LAYOUTS = 100;

  private final List<Integer> rooms = new ArrayList<>();
  private int failed = -1;
  private int layouts;

  /// What a page keeps free, in dots; pages count from 0.
  public int room(int page) {
    return page < rooms.size() ? rooms.get(page) : 0;
  }

  /// Whether every page of a layout has the room for its notes that it can give. If not, the rooms
  /// are others now, and the document is to be laid out again.
  public boolean settled(Body body) {
    layouts++;
    for (int page = 0; page < body.sheets().size() && layouts < MOST_LAYOUTS; page++) {
      if (Math.min(body.need(page), most(body, page)) > room(page)) {
        plan(body, page);
        return false;
      }
    }
    return true;
  }

  /// The first page whose notes take more than it can give; -1 if there is none.
  public int crowded(Body body) {
    for (int page = 0; page < body.sheets().size(); page++) {
      if (body.need(page) > room(page)) {
        return page;
      }
    }
    return -1;
  }

  private void plan(Body body, int page) {
    if (page == failed) {
      rooms.set(page, Math.min(body.need(page), most(body, page)));
    } else {
      replace(page, new Forecast(body.joined(), this).from(page));
    }
    failed = page;
  }

  private void replace(int first, List<Integer> forecast) {
    while (rooms.size() > first) {
      rooms.removeLast();
    }
    while (rooms.size() < first) {
      rooms.add(0);
    }
    rooms.addAll(forecast);
  }

  /// The height of a page with the room that it keeps now.
  int height(Body body, int page) {
    int last = Math.min(page, body.sheets().size() - 1);
    Body.Sheet sheet = body.sheets().get(last);
    return sheet.bottom() - sheet.top() + room(last);
  }

  /// All of a page but a line or two.
  int most(Body body, int page) {
    return height(body, page) * 15 / 16;
  }
}
