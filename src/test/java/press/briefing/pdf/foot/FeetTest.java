package press.briefing.pdf.foot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FeetTest {
  private static final int PAGE = 1000;
  private static final int LINE = 20;
  private static final int HEAD = 10;

  /// However long notes are, their pages get room for them, and lines that move take their notes
  /// along.
  @Property(tries = 200)
  void everyPageGetsRoomForItsNotes(
      @ForAll @Size(min = 1, max = 300) List<@IntRange(min = 0, max = 200) Integer> notes) {
    Feet feet = new Feet();
    int layouts = 1;
    Body body = layOut(notes, feet);
    while (!feet.settled(body)) {
      body = layOut(notes, feet);
      layouts++;
    }
    assertEquals(-1, feet.crowded(body));
    assertTrue(layouts <= body.sheets().size() + 2, layouts + " layouts");
  }

  /// Two columns take what the longer one takes.
  @Property(tries = 100)
  void twoColumnsGetTheRoomOfTheLonger(
      @ForAll @Size(min = 1, max = 300) List<@IntRange(min = -200, max = 200) Integer> notes) {
    Feet feet = new Feet();
    Body body = layOut(notes, feet);
    while (!feet.settled(body)) {
      body = layOut(notes, feet);
    }
    assertEquals(-1, feet.crowded(body));
    for (int page = 0; page < body.sheets().size(); page++) {
      Body.Sheet sheet = body.sheets().get(page);
      int left = height(body, sheet, true);
      int right = height(body, sheet, false);
      int longer = Math.max(left, right);
      assertEquals(longer == 0 ? 0 : longer + HEAD, body.need(page));
    }
  }

  private static int height(Body body, Body.Sheet sheet, boolean left) {
    return body.marks().stream()
        .filter(mark -> mark.left() == left && sheet.holds(mark.place().top()))
        .mapToInt(Body.Mark::note)
        .sum();
  }

  /// One layout shows the notes, a second gives them room: lines alone are foreseen exactly.
  @Test
  void linesAloneAreForeseen() {
    List<Integer> notes = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      notes.add(i % 5 == 0 ? 30 + i % 7 * 10 : 0);
    }
    Feet feet = new Feet();
    assertTrue(!feet.settled(layOut(notes, feet)));
    assertTrue(feet.settled(layOut(notes, feet)));
  }

  @Test
  void aNoteLongerThanItsPageIsToldOf() {
    Feet feet = new Feet();
    List<Integer> notes = List.of(0, 2000, 0);
    assertTrue(!feet.settled(layOut(notes, feet)));
    Body body = layOut(notes, feet);
    assertTrue(feet.settled(body));
    assertEquals(0, feet.crowded(body));
  }

  /// Sets lines on pages, each with the note that it cites, 0 for none, less for one in the left
  /// column.
  private static Body layOut(List<Integer> notes, Feet feet) {
    List<Body.Sheet> sheets = new ArrayList<>();
    List<Body.Mark> marks = new ArrayList<>();
    List<Body.Piece> lines = new ArrayList<>();
    int top = 0;
    int y = 0;
    for (int note : notes) {
      int bottom = top + PAGE - feet.room(sheets.size());
      if (y + LINE > bottom && y > top) {
        sheets.add(new Body.Sheet(top, bottom));
        top = bottom;
        y = top;
      }
      Body.Piece line = new Body.Piece(y, y + LINE, false);
      lines.add(line);
      if (note != 0) {
        marks.add(new Body.Mark(line, Math.abs(note), note < 0));
      }
      y += LINE;
    }
    sheets.add(new Body.Sheet(top, top + PAGE - feet.room(sheets.size())));
    return new Body(sheets, marks, lines, HEAD);
  }
}
