package press.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.xhtmlrenderer.css.style.CalculatedStyle;

/// What stands in a paragraph behind a piece of text, as far as a line break looks ahead.
final class Following {
  private static final int ENOUGH = 40;

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /// Adds text with its white space drawn together; false once there is enough.
  boolean add(String raw, CalculatedStyle style) {
    int start = text.length();
    for (int i = 0; i < raw.length() && text.length() < ENOUGH; i++) {
      append(raw.charAt(i));
    }
    if (text.length() > start) {
      pieces.add(new Piece(text.substring(start), style));
    }
    return text.length() < ENOUGH;
  }

  private void append(char each) {
    boolean blank = Character.isWhitespace(each);
    if (!blank) {
      text.append(each);
    } else if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  /// Notes that something stands here that a line may break at: a picture or a box.
  void addObject() {
    text.append('\u200B');
  }

  String text() {
    return text.toString();
  }

  /// The width of the first characters, each in its own style.
  int dots(int count, ToIntFunction<Piece> width) {
    int left = count;
    int total = 0;
    for (Piece piece : pieces) {
      if (left <= 0) {
        break;
      }
      String part = piece.text().substring(0, Math.min(left, piece.text().length()));
      total += width.applyAsInt(new Piece(part, piece.style()));
      left -= part.length();
    }
    return total;
  }

  /// Text in one style.
  record Piece(String text, CalculatedStyle style) {}
}
