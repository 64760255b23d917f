package press.briefing.language;

/// Takes off what stands behind a word and is not read: quotes, stops, a note in brackets.
final class Closings {
  private static final String QUIET = "’”'\"」』》〉›»*†‡.!?…,;:·";
  private static final String OPENING = "([{（［｛〔【";
  private static final String CLOSING = ")]}）］｝〕】";

  private Closings() {}

  /// The text up to the end of what is read; where it is all in brackets, what they hold.
  static String peel(String text) {
    String rest = text;
    while (!rest.isEmpty()) {
      char last = rest.charAt(rest.length() - 1);
      if (CLOSING.indexOf(last) >= 0) {
        rest = withoutBrackets(rest);
      } else if (QUIET.indexOf(last) >= 0) {
        rest = rest.substring(0, rest.length() - 1);
      } else {
        return rest;
      }
    }
    return rest;
  }

  private static String withoutBrackets(String text) {
    int open = opening(text);
    String inside = text.substring(open + 1, text.length() - 1);
    String before = text.substring(0, Math.max(0, open)).stripTrailing();
    return before.isEmpty() ? inside : before;
  }

  /// Where the last bracket opens; −1 where it does not.
  private static int opening(String text) {
    int depth = 0;
    for (int at = text.length() - 1; at >= 0; at--) {
      if (CLOSING.indexOf(text.charAt(at)) >= 0) {
        depth++;
      } else if (OPENING.indexOf(text.charAt(at)) >= 0) {
        depth--;
      }
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }
}
