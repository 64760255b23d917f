package press.briefing.pdf.foot;

import java.util.ArrayList;
import java.util.List;

/// What of a document lies where, once it has been laid out. All measures are dots from the
/// document's top.
///
/// @param sheets its pages, in order
/// @param marks of notes, by the tops of what holds them
/// @param lines of text, by their tops
/// @param head what a page's first note takes above its text, for the rule over the notes
public record Body(List<Sheet> sheets, List<Mark> marks, List<Piece> lines, int head) {
  /// No distance of two paragraphs is more.
  private static final int MOST_SPACE = 400;

  public Body {
    sheets = List.copyOf(sheets);
    marks = List.copyOf(marks);
    lines = List.copyOf(lines);
  }

  /// A page's content, without the room that is kept for notes.
  public record Sheet(int top, int bottom) {
    boolean holds(int y) {
      return y >= top && y < bottom;
    }

    /// What it leaves free for want of something that fits. A large part of it is free on purpose.
    private int gap(int end, int space) {
      int free = bottom - end - space;
      return free > (bottom - top) / 4 ? 0 : Math.max(0, free);
    }

    private boolean reaches(Piece piece) {
      return piece.top() < bottom;
    }
  }

  /// What no page end parts: some lines, or a row of a table.
  ///
  /// @param opens whether it begins a paragraph
  public record Piece(int top, int bottom, boolean opens) {
    int height() {
      return bottom - top;
    }

    private Piece up(int distance) {
      return new Piece(top - distance, bottom - distance, opens);
    }
  }

  /// The mark of a note.
  ///
  /// @param place what holds it
  /// @param note the height of the note
  /// @param left whether the note stands in a column of its own, left of that of the others
  public record Mark(Piece place, int note, boolean left) {
    /// One whose note stands where all do.
    public Mark(Piece place, int note) {
      this(place, note, false);
    }

    private Mark up(int distance) {
      return new Mark(place.up(distance), note, left);
    }
  }

  /// The same as if all stood on one endless page: without what pages have left free because
  /// nothing fitted any more.
  Body joined() {
    List<Sheet> joined = new ArrayList<>();
    List<Piece> moved = new ArrayList<>();
    List<Mark> marked = new ArrayList<>();
    int gaps = 0;
    int space = 0;
    for (Sheet sheet : sheets) {
      int end = sheet.top();
      while (moved.size() < lines.size() && sheet.reaches(lines.get(moved.size()))) {
        Piece line = lines.get(moved.size());
        space = line.opens() && line.top() > end ? Math.min(MOST_SPACE, line.top() - end) : space;
        end = Math.max(end, line.bottom());
        moved.add(line.up(gaps));
      }
      while (marked.size() < marks.size() && sheet.reaches(marks.get(marked.size()).place())) {
        marked.add(marks.get(marked.size()).up(gaps));
      }
      joined.add(new Sheet(sheet.top() - gaps, sheet.bottom() - gaps));
      boolean opens = moved.size() < lines.size() && lines.get(moved.size()).opens();
      gaps += sheet.gap(end, opens ? space : 0);
    }
    return new Body(joined, marked, moved, head);
  }

  /// What the notes of a page need.
  int need(int page) {
    Sheet sheet = sheets.get(page);
    Columns notes = Columns.NONE;
    for (Mark each : marks) {
      notes = sheet.holds(each.place().top()) ? notes.with(each) : notes;
    }
    return notes.height(head);
  }
}
