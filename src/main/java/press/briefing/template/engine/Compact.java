package press.briefing.template.engine;

/// Takes comments, and space that says nothing, out of style sheets. Strings stay as they are.
public final class Compact {
  private final String css;
  private final StringBuilder out = new StringBuilder();
  private boolean space;

  private Compact(String css) {
    this.css = css;
  }

  public static String css(String css) {
    return new Compact(css).all();
  }

  private String all() {
    int at = 0;
    while (at < css.length()) {
      char each = css.charAt(at);
      if (css.startsWith("/*", at)) {
        at = after("*/", at + 2);
        space = true;
      } else if (Character.isWhitespace(each)) {
        at++;
        space = true;
      } else {
        int end = each == '"' || each == '\'' ? string(at) : at + 1;
        add(css.substring(at, end));
        at = end;
      }
    }
    return out.toString();
  }

  private int after(String mark, int from) {
    int found = css.indexOf(mark, from);
    return found < 0 ? css.length() : found + mark.length();
  }

  private int string(int start) {
    int at = start + 1;
    while (at < css.length() && css.charAt(at) != css.charAt(start)) {
      at += css.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, css.length());
  }

  private void add(String piece) {
    boolean apart = !out.isEmpty() && "{};:,".indexOf(out.charAt(out.length() - 1)) < 0;
    if (space && apart && "{};,".indexOf(piece.charAt(0)) < 0) {
      out.append(' ');
    }
    out.append(piece);
    space = false;
  }
}
