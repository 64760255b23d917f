package press.briefing.content;

import java.util.ArrayList;
import java.util.List;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.model.Inline;

/// Reads a text in which only values mean more than themselves.
final class ValueText {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private ValueText() {}

  static List<Inline> inlines(String text, Place start, Diagnostics problems) {
    Cursor cursor = new Cursor(text, start);
    List<Inline> inlines = new ArrayList<>();
    while (!cursor.isAtEnd()) {
      int open = text.indexOf(OPEN, cursor.index());
      int close = open < 0 ? -1 : text.indexOf(CLOSE, open);
      int end = close < 0 ? text.length() : open;
      if (end > cursor.index()) {
        inlines.add(new Inline.Text(text.substring(cursor.index(), end), cursor.place()));
      }
      if (close >= 0) {
        String inner = text.substring(open + OPEN.length(), close);
        ValueGrammar.parse(inner, cursor.place(open), problems).ifPresent(inlines::add);
        end = close + CLOSE.length();
      }
      cursor.moveTo(end);
    }
    return inlines;
  }
}
