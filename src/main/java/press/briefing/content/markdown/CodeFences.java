package press.briefing.content.markdown;

/// Finds the fences of code blocks in text that no parser has read yet.
final class CodeFences {
  private static final int SHORTEST = 3;

  private CodeFences() {}

  /// Where the fenced block that begins in a line ends, behind its last line; the line's own start
  /// if none begins there. A block without end reaches to the end of the text.
  static int end(String text, int line) {
    int fence = opening(text, line);
    if (fence < 0) {
      return line;
    }
    char mark = text.charAt(fence);
    int length = pass(text, fence, String.valueOf(mark)) - fence;
    int next = nextLine(text, fence);
    while (next < text.length()) {
      int at = pass(text, next, " \t>");
      int end = pass(text, at, String.valueOf(mark));
      int rest = pass(text, end, " \t");
      next = nextLine(text, next);
      if (end - at >= length && (rest == text.length() || isBreak(text.charAt(rest)))) {
        return next;
      }
    }
    return text.length();
  }

  /// Whether a fenced block begins in the line that starts at an index.
  static boolean opens(String text, int line) {
    return opening(text, line) >= 0;
  }

  /// The index of the fence that a line opens; −1 if it opens none.
  private static int opening(String text, int line) {
    int at = passMarkers(text, pass(text, line, " \t>"));
    boolean marked = at < text.length() && (text.charAt(at) == '`' || text.charAt(at) == '~');
    if (!marked) {
      return -1;
    }
    char mark = text.charAt(at);
    int end = pass(text, at, String.valueOf(mark));
    boolean info = mark == '~' || text.substring(end, lineEnd(text, end)).indexOf('`') < 0;
    return end - at >= SHORTEST && info ? at : -1;
  }

  private static int passMarkers(String text, int from) {
    int at = pass(text, from, "0123456789");
    boolean numbered = at > from && at < text.length() && ".)".indexOf(text.charAt(at)) >= 0;
    boolean bullet = at == from && at < text.length() && "-+*".indexOf(text.charAt(at)) >= 0;
    boolean spaced = at + 1 < text.length() && text.charAt(at + 1) == ' ';
    return (numbered || bullet) && spaced ? pass(text, at + 1, " ") : from;
  }

  /// The first index from `at` whose character is none of `characters`.
  static int pass(String text, int at, String characters) {
    int end = at;
    while (end < text.length() && characters.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  static int nextLine(String text, int at) {
    int end = lineEnd(text, at);
    return Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
  }

  private static int lineEnd(String text, int at) {
    int end = at;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char each) {
    return each == '\n' || each == '\r';
  }
}
