package press.briefing.content.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;

/// Judges how deeply a text is nested before a parser, which would follow it down, sees it.
final class Nesting {
  /// The deepest that blocks in blocks, brackets, and emphasis are each read.
  static final int DEEPEST = 32;

  private static final int INDENT = 2;
  private static final int LONGEST_QUOTE = 20;
  private static final Pattern MARKER =
      Pattern.compile(
          "([ \\t]*+)(?:>|[-+*:](?=\\s|$)|\\d{1,9}[.)](?=\\s|$)|!!!|\\?\\?\\?|\\[\\^)");
  private static final Pattern RULE = Pattern.compile("\\s*+(?:[-*_][ \\t]*+){3,}\\s*+");

  private final String text;
  private int brackets;
  private int marks;

  private Nesting(String text) {
    this.text = text;
  }

  /// Whether a text may be parsed. If not, the first place that is too deep is an error.
  static boolean isBearable(GuardedText guarded, Diagnostics problems) {
    String text = guarded.guarded();
    int at = new Nesting(text).firstTooDeep();
    if (at < 0) {
      return true;
    }
    String line = text.substring(at, Math.min(text.length(), at + LONGEST_QUOTE));
    String found = guarded.reveal(line.lines().findFirst().orElse(""));
    problems.error(Code.MARKUP_BUDGET, guarded.place(at), found, DEEPEST);
    return false;
  }

  /// −1 if nothing is.
  private int firstTooDeep() {
    int line = 0;
    int found = -1;
    while (found < 0 && line < text.length()) {
      int fenceEnd = CodeFences.end(text, line);
      int next = fenceEnd > line ? fenceEnd : CodeFences.nextLine(text, line);
      found = fenceEnd > line ? -1 : firstTooDeep(line, next);
      line = next;
    }
    return found;
  }

  private int firstTooDeep(int line, int end) {
    if (RULE.matcher(text).region(line, end).matches()) {
      return -1;
    }
    Matcher marker = MARKER.matcher(text);
    int depth = 0;
    int at = line;
    while (marker.region(at, end).lookingAt()) {
      depth += 1 + marker.group(1).replace("\t", "    ").length() / INDENT;
      if (depth > DEEPEST) {
        return marker.end() - 1;
      }
      at = marker.end();
    }
    return firstTooDeepInside(at, end, depth > 0);
  }

  /// Brackets and marks are counted through a paragraph; every item, row and heading begins anew.
  private int firstTooDeepInside(int from, int end, boolean marked) {
    int at = CodeFences.pass(text, from, " \t\r\n");
    if (marked || at >= end || text.charAt(at) == '|' || text.charAt(at) == '#') {
      brackets = 0;
      marks = 0;
    }
    while (at < end) {
      int next = step(at);
      if (Math.max(brackets, marks) > DEEPEST) {
        return at;
      }
      at = next;
    }
    return -1;
  }

  private int step(int at) {
    return switch (text.charAt(at)) {
      case '\\' -> at + 2;
      case '[' -> {
        brackets++;
        yield at + 1;
      }
      case ']' -> {
        brackets = Math.max(0, brackets - 1);
        yield at + 1;
      }
      case '*', '_', '~' -> run(at);
      default -> at + 1;
    };
  }

  /// A run behind a word ends what is open, if anything is; else it opens before a word.
  private int run(int at) {
    int end = CodeFences.pass(text, at, text.substring(at, at + 1));
    boolean behind = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    boolean before = end < text.length() && !Character.isWhitespace(text.charAt(end));
    if (behind && marks > 0) {
      marks = Math.max(0, marks - (end - at));
    } else if (before) {
      marks += end - at;
    }
    return end;
  }
}
