package press.briefing.template;

/// Markup that is ready to be printed: all text in it is escaped.
record Markup(String text) {
  static final Markup NONE = new Markup("");

  boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text;
  }
}
