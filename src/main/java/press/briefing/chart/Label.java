package press.briefing.chart;

/// A line of words in a drawing.
///
/// @param at the end of its baseline that the anchor names
record Label(String text, Point at, Type type, Anchor anchor) {
  /// How words look.
  record Type(Tone tone, double size, int weight) {
    /// Names of periods and steps.
    static final Type QUIET = new Type(Tone.INK3, 14, 400);
  }

  /// Which end of the words stands at the point.
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  static Label start(String text, double x, double y, Type type) {
    return new Label(text, new Point(x, y), type, Anchor.START);
  }

  double width() {
    return Lettering.width(text, type.size());
  }

  /// What it covers, from the top of capitals to the foot of a g.
  Box box() {
    double left = at.x() - width() * (anchor == Anchor.START ? 0 : anchor == Anchor.END ? 1 : 0.5);
    return new Box(left, at.y() - type.size() * 0.76, left + width(), at.y() + type.size() * 0.22);
  }

  /// The same words as near as they come to their place without leaving a span.
  Label within(double left, double right) {
    Box box = box();
    double shift = Math.max(left - box.left(), Math.min(0, right - box.right()));
    return new Label(text, new Point(at.x() + shift, at.y()), type, anchor);
  }

  Label atHeight(double y) {
    return new Label(text, new Point(at.x(), y), type, anchor);
  }
}
