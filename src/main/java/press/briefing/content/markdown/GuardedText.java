package press.briefing.content.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import press.briefing.content.markdown.ValueSpans.Span;
import press.briefing.diagnostic.Place;

/// A text whose values are hidden behind characters of private use, one for one, so that nothing
/// takes them apart and every offset still counts. Such characters of the writer's own, which no
/// font prints, are replaced.
final class GuardedText {
  private static final int FIRST = 0xF0000;
  private static final int MOST = 0x1FFFD;
  private static final char FILL = '\uF8D0';
  private static final char LAST = '\uF8D1';
  private static final char ESCAPE = '\uF8D2';
  private static final Pattern TASK_TAB = Pattern.compile("(?<=\\[[ xX]\\] {0,4})\t");
  private static final String BRACES = "{{";

  private final String original;
  private final String guarded;
  private final List<Span> values;
  private final Lines lines;

  private GuardedText(String original, List<Span> spans, Lines lines) {
    this.original = original;
    this.lines = lines;
    this.values =
        spans.stream().filter(span -> span.kind() != Span.Kind.ESCAPE).limit(MOST).toList();
    char[] copy = withoutPrivate(original).toCharArray();
    spans.stream()
        .filter(span -> span.kind() == Span.Kind.ESCAPE)
        .forEach(span -> Arrays.fill(copy, span.start(), span.end(), ESCAPE));
    for (int index = 0; index < values.size(); index++) {
      hide(copy, values.get(index), index);
    }
    this.guarded = new String(copy);
  }

  static GuardedText of(String text, Place start) {
    return new GuardedText(text, ValueSpans.of(text), new Lines(text, start));
  }

  /// Also without the tab behind the box of a task, which the parser counts as four characters.
  private static String withoutPrivate(String text) {
    boolean tab = text.indexOf('\t') >= 0;
    StringBuilder copy = new StringBuilder(tab ? TASK_TAB.matcher(text).replaceAll(" ") : text);
    for (int at = 0; at < copy.length(); at++) {
      char each = copy.charAt(at);
      boolean ours = each >= FILL && each <= ESCAPE;
      boolean plane = each >= '\uDB80' && each <= '\uDBFF';
      if (ours) {
        copy.setCharAt(at, '\uFFFD');
      } else if (plane && at + 1 < copy.length()) {
        copy.replace(at, at + 2, "\uFFFD\uFFFD");
      }
    }
    return copy.toString();
  }

  /// Line breaks stay, and what may continue a quote or a list behind them.
  private static void hide(char[] copy, Span span, int index) {
    boolean margin = false;
    for (int at = span.start() + 2; at < span.end(); at++) {
      char each = copy[at];
      boolean lineBreak = each == '\n' || each == '\r';
      margin = lineBreak || (margin && " \t>".indexOf(each) >= 0);
      copy[at] = margin ? each : FILL;
    }
    copy[span.end() - 1] = LAST;
    Character.toChars(FIRST + index, copy, span.start());
  }

  /// What the parser may see.
  String guarded() {
    return guarded;
  }

  Place place(int offset) {
    return lines.place(offset);
  }

  /// Text as the writer wrote it.
  String original(int start, int end) {
    return original.substring(start, end);
  }

  /// A guarded piece as the writer wrote it.
  String reveal(String piece) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < piece.length()) {
      if (isValue(piece, at)) {
        Span span = value(piece, at);
        text.append(original, span.start(), span.end());
        at = valueEnd(piece, at);
      } else if (piece.charAt(at) == ESCAPE) {
        text.append(BRACES);
        at = Math.min(piece.length(), at + 3);
      } else {
        text.append(isRest(piece.charAt(at)) ? "" : piece.substring(at, at + 1));
        at++;
      }
    }
    return text.toString();
  }

  /// Whether a value of this text begins at an index of a guarded piece.
  boolean isValue(String piece, int at) {
    int point = piece.codePointAt(at);
    return point >= FIRST && point - FIRST < values.size();
  }

  Span value(String piece, int at) {
    return values.get(piece.codePointAt(at) - FIRST);
  }

  /// The index behind a value in a guarded piece, or the piece's end if the value goes on in
  /// another line.
  static int valueEnd(String piece, int at) {
    int last = piece.indexOf(LAST, at);
    return last < 0 ? piece.length() : last + 1;
  }

  /// Whether a code point hides a part of a value or of escaped braces.
  static boolean isGuard(int point) {
    return point >= FIRST || (point >= FILL && point <= ESCAPE) || isHalf(point);
  }

  /// Whether a code point is half of one in the planes of private use.
  private static boolean isHalf(int point) {
    return point >= 0xDB80 && point <= 0xDFFF;
  }

  static boolean isEscape(char each) {
    return each == ESCAPE;
  }

  /// Whether a character hides the rest of a value that began in another line.
  static boolean isRest(char each) {
    return each == FILL || each == LAST;
  }

  /// What a value holds between its braces, on one line.
  String inner(Span span) {
    String inner = original.substring(span.start() + 2, span.end() - 2);
    return inner.replaceAll("\\R[ \t>]*", " ");
  }
}
