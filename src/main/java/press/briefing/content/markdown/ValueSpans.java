package press.briefing.content.markdown;

import java.util.ArrayList;
import java.util.List;

/// Finds the values of a text, before anything else reads it. Code is passed over.
final class ValueSpans {
  private static final int LONGEST_VALUE = 400;
  private static final int LONGEST_CODE = 10_000;

  private final String text;
  private final List<Span> found = new ArrayList<>();
  private int line;

  private ValueSpans(String text) {
    this.text = text;
  }

  /// A value from its first brace to behind its last, one that lacks its last brace, or `\{{`,
  /// which prints braces.
  record Span(int start, int end, Kind kind) {
    enum Kind {
      VALUE,
      UNCLOSED,
      ESCAPE
    }
  }

  static List<Span> of(String text) {
    ValueSpans spans = new ValueSpans(text);
    if (text.contains("{{")) {
      spans.scan();
    }
    return List.copyOf(spans.found);
  }

  private void scan() {
    int at = 0;
    while (at < text.length()) {
      boolean lineStart = at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
      line = lineStart ? at : line;
      int fenceEnd = lineStart ? CodeFences.end(text, at) : at;
      at = fenceEnd > at ? fenceEnd : step(at);
    }
  }

  private int step(int at) {
    return switch (text.charAt(at)) {
      case '\\' -> backslash(at);
      case '`' -> code(at);
      case '{' -> text.startsWith("{{", at) ? value(at) : at + 1;
      default -> at + 1;
    };
  }

  private int backslash(int at) {
    if (text.startsWith("{{", at + 1)) {
      found.add(new Span(at, at + 3, Span.Kind.ESCAPE));
      return at + 3;
    }
    boolean pair = at + 1 < text.length() && text.charAt(at + 1) > ' ';
    return pair ? at + 2 : at + 1;
  }

  /// Passes a code span; backticks that none follow are text.
  private int code(int at) {
    int run = run(at);
    int last = paragraphEnd(at, LONGEST_CODE);
    int close = text.indexOf('`', at + run);
    while (close >= 0 && close < last) {
      int length = run(close);
      if (length == run) {
        return close + length;
      }
      close = text.indexOf('`', close + length);
    }
    return at + run;
  }

  private int run(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end - at;
  }

  private int value(int at) {
    int last = paragraphEnd(at, LONGEST_VALUE);
    int close = text.substring(at + 2, last).indexOf("}}");
    int open = text.substring(at + 2, last).indexOf("{{");
    if (close < 0 || (open >= 0 && open < close)) {
      return unclosed(at, open < 0 ? last : at + 2 + open);
    }
    int end = at + 2 + close + 2;
    found.add(new Span(at, end, Span.Kind.VALUE));
    return end;
  }

  /// Takes a single brace for the end, lest it be read as attributes.
  private int unclosed(int at, int last) {
    int brace = text.substring(at + 2, last).indexOf('}');
    if (brace < 0) {
      return at + 2;
    }
    int end = at + 2 + brace + 1;
    found.add(new Span(at, end, Span.Kind.UNCLOSED));
    return end;
  }

  /// Where the paragraph of an index ends at the latest: before a blank line, before a line that
  /// begins another block, or at the end of a heading or a table's row.
  private int paragraphEnd(int from, int most) {
    int limit = Math.min(text.length(), from + most);
    int first = CodeFences.pass(text, line, " \t>");
    boolean row = text.startsWith("|", first) || text.startsWith("#", first);
    for (int at = from; at < limit; at++) {
      char each = text.charAt(at);
      if ((each == '\n' || each == '\r') && (row || beginsBlock(at + 1))) {
        return at;
      }
    }
    return limit;
  }

  private boolean beginsBlock(int line) {
    int at = CodeFences.pass(text, line, " \t>");
    char first = at < text.length() ? text.charAt(at) : '\n';
    boolean second = at + 1 < text.length() && text.charAt(at + 1) == ' ';
    return switch (first) {
      case '\n' -> !text.startsWith("\r\n", line - 1);
      case '\r', '#', '|' -> true;
      case '-', '+', '*', ':' -> second;
      case '`', '~' -> CodeFences.opens(text, line);
      default -> false;
    };
  }
}
