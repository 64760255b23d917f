package press.briefing.content.markdown;

import press.briefing.content.markdown.Nesting.Excess;

/// Counts what a paragraph lays on the parser: brackets and marks in each other, and marks in all.
final class InlineLoad {
  /// The most signs of one kind in a paragraph, such as `[`, or bars in a table's row.
  private static final int MOST_SIGNS = 500;

  private final String text;
  private int brackets;
  private int marks;
  private int links;
  private int tags;
  private int braces;
  private int bars;

  InlineLoad(String text) {
    this.text = text;
  }

  /// Begins a new paragraph.
  void reset() {
    brackets = 0;
    marks = 0;
    links = 0;
    tags = 0;
    braces = 0;
    bars = 0;
  }

  /// Adds a line.
  Excess add(int from, int end) {
    int at = from;
    while (at < end) {
      int next = step(at);
      if (Math.max(brackets, marks) > Nesting.DEEPEST) {
        return new Excess(at, Nesting.DEEPEST);
      }
      if (Math.max(Math.max(links, tags), Math.max(braces, bars)) > MOST_SIGNS) {
        return new Excess(at, MOST_SIGNS);
      }
      at = next;
    }
    bars = 0;
    return Excess.NONE;
  }

  private int step(int at) {
    switch (text.charAt(at)) {
      case '\\' -> {
        return at + 2;
      }
      case '*', '_', '~' -> {
        return run(at);
      }
      case '[' -> {
        brackets++;
        links++;
      }
      case ']' -> brackets = Math.max(0, brackets - 1);
      case '<' -> tags++;
      case '{' -> braces++;
      case '|' -> bars++;
      default -> {}
    }
    return at + 1;
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
