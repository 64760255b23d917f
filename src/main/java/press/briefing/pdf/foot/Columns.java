package press.briefing.pdf.foot;

/// The notes of a page, one under the other in one column or in two.
///
/// @param left the heights of those in the left one of two, added up
/// @param others the same of all others
record Columns(int left, int others) {
  static final Columns NONE = new Columns(0, 0);

  Columns with(Body.Mark mark) {
    return mark.left()
        ? new Columns(left + mark.note(), others)
        : new Columns(left, others + mark.note());
  }

  /// What they take of the page.
  ///
  /// @param head what the first of a column has above its text
  int height(int head) {
    int longest = Math.max(left, others);
    return longest == 0 ? 0 : longest + head;
  }
}
