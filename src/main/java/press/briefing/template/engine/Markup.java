package press.briefing.template.engine;

/// Markup that is ready to be printed: all text in it is escaped.
public record Markup(String text) {
  public static final Markup NONE = new Markup("");

  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text;
  }
}
