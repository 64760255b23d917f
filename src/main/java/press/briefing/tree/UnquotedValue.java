package press.briefing.tree;

import java.util.List;
import java.util.Optional;

/// A value in double braces that stands without quotes, which YAML takes for nested mappings.
///
/// @param line from 0
/// @param column from 0, in code points
/// @param corrected what to write instead
record UnquotedValue(int line, int column, String corrected) {
  private static final int LINES_BACK = 2;

  /// The one that explains a problem at a line: on it, or at the start of a value just above.
  static Optional<UnquotedValue> near(List<String> lines, int line) {
    int last = Math.min(line, lines.size() - 1);
    Optional<UnquotedValue> found = last < 0 ? Optional.empty() : in(lines.get(last), last);
    for (int above = last - 1;
        found.isEmpty() && above >= Math.max(0, last - LINES_BACK);
        above--) {
      found = in(lines.get(above), above).filter(each -> each.corrected.contains(": \"{{"));
    }
    return found;
  }

  private static Optional<UnquotedValue> in(String text, int line) {
    int braces = text.indexOf("{{");
    if (braces < 0) {
      return Optional.empty();
    }
    int from = valueStart(text);
    if (from > braces || "\"'|>#".indexOf(text.charAt(from)) >= 0) {
      return Optional.empty();
    }
    boolean flow = from < braces && "{[".indexOf(text.charAt(from)) >= 0;
    return Optional.of(flow ? inFlow(text, braces, line) : inBlock(text, from, line));
  }

  /// Where the value of `key: value` or `- value` begins.
  private static int valueStart(String text) {
    int from = skipSpaces(text, 0);
    while (text.startsWith("- ", from)) {
      from = skipSpaces(text, from + 2);
    }
    int colon = text.indexOf(": ", from);
    int quoted = "\"'".indexOf(text.charAt(from)) >= 0 ? from : -1;
    return colon < 0 || quoted >= 0 || colon > text.indexOf("{{", from)
        ? from
        : skipSpaces(text, colon + 2);
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() - 1 && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static UnquotedValue inBlock(String text, int from, int line) {
    String head = text.substring(0, from).strip();
    String gap = head.isEmpty() ? "" : " ";
    return new UnquotedValue(line, column(text, from), head + gap + quote(text.substring(from)));
  }

  private static UnquotedValue inFlow(String text, int from, int line) {
    int close = text.indexOf("}}", from);
    int end = close < 0 ? text.length() : close + 2;
    while (close >= 0 && end < text.length() && ",]}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new UnquotedValue(line, column(text, from), quote(text.substring(from, end)));
  }

  private static int column(String text, int index) {
    return text.codePointCount(0, index);
  }

  private static String quote(String value) {
    String text = value.strip();
    return text.indexOf('"') < 0 && text.indexOf('\\') < 0
        ? '"' + text + '"'
        : '\'' + text.replace("'", "''") + '\'';
  }
}
