package press.briefing.content.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;

/// Judges how deeply a text is nested, and how much stands in one block, before a parser, which
/// would follow it down, sees it.
final class Nesting {
  /// The deepest that blocks in blocks, brackets, and emphasis are each read.
  static final int DEEPEST = 32;

  /// The most lines without a blank one between them: a table of 5,000 rows, its head and caption.
  private static final int MOST_LINES = 5010;

  /// The longest rule, by a parser that follows it down.
  private static final int MOST_DASHES = 500;

  private static final int INDENT = 2;
  private static final int SHORTEST_RULE = 3;
  private static final int LONGEST_QUOTE = 20;
  private static final Pattern MARKER =
      Pattern.compile("([ \\t]*+)(?:>|[-+*:](?=\\s|$)|\\d{1,9}[.)](?=\\s|$)|!!!|\\?\\?\\?|\\[\\^)");

  private final String text;
  private final InlineLoad load;
  private int lines;

  private Nesting(String text) {
    this.text = text;
    this.load = new InlineLoad(text);
  }

  /// Where a text goes beyond a limit.
  record Excess(int at, int limit) {
    /// No excess at all.
    static final Excess NONE = new Excess(-1, 0);

    boolean isNone() {
      return at < 0;
    }
  }

  /// Whether a text may be parsed. If not, the first place that is too deep is an error.
  static boolean isBearable(GuardedText guarded, Diagnostics problems) {
    String text = guarded.guarded();
    Excess excess = new Nesting(text).first();
    if (excess.isNone()) {
      return true;
    }
    int end = Math.min(text.length(), excess.at() + LONGEST_QUOTE);
    String line = text.substring(excess.at(), end).lines().findFirst().orElse("");
    String found = guarded.reveal(line);
    problems.error(Code.MARKUP_BUDGET, guarded.place(excess.at()), found, excess.limit());
    return false;
  }

  private Excess first() {
    int line = 0;
    Excess found = Excess.NONE;
    while (found.isNone() && line < text.length()) {
      int fenceEnd = CodeFences.end(text, line);
      int next = fenceEnd > line ? fenceEnd : CodeFences.nextLine(text, line);
      found = fenceEnd > line ? Excess.NONE : line(line, next);
      line = next;
    }
    return found;
  }

  private Excess line(int line, int end) {
    lines = isBlank(line, end) ? 0 : lines + 1;
    if (lines > MOST_LINES) {
      return new Excess(line, MOST_LINES);
    }
    int start = CodeFences.pass(text, line, " \t");
    if (CodeFences.pass(text, start, "-*_ \t") - start > MOST_DASHES) {
      return new Excess(start, MOST_DASHES);
    }
    Matcher marker = MARKER.matcher(text);
    int depth = 0;
    int at = line;
    while (!isRule(at, end) && marker.region(at, end).lookingAt()) {
      depth += 1 + marker.group(1).replace("\t", "    ").length() / INDENT;
      if (depth > DEEPEST) {
        return new Excess(marker.end() - 1, DEEPEST);
      }
      at = marker.end();
    }
    if (depth > 0 || isBlank(at, end) || beginsAnew(at)) {
      load.reset();
    }
    return load.add(at, end);
  }

  private boolean isBlank(int at, int end) {
    return CodeFences.pass(text, at, " \t\r\n") >= end;
  }

  /// Whether a row of a table or a heading begins.
  private boolean beginsAnew(int at) {
    char first = text.charAt(CodeFences.pass(text, at, " \t\r\n"));
    return first == '|' || first == '#';
  }

  /// Whether a rule such as `* * *` fills the line; what looks like items in items is none then.
  private boolean isRule(int from, int end) {
    int at = CodeFences.pass(text, from, " \t");
    char mark = at < end ? text.charAt(at) : ' ';
    int marks = 0;
    while (at < end && (text.charAt(at) == mark || Character.isWhitespace(text.charAt(at)))) {
      marks += text.charAt(at) == mark ? 1 : 0;
      at++;
    }
    return at == end && marks >= SHORTEST_RULE && "-*_".indexOf(mark) >= 0;
  }
}
