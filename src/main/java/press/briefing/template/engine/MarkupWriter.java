package press.briefing.template.engine;

/// Markup being written. Whatever text goes in is escaped for where it stands, and characters that
/// XML forbids become `�`, so that what comes out is always well formed.
public final class MarkupWriter {
  private final StringBuilder out = new StringBuilder();

  /// Opens an element.
  ///
  /// @param attributes names and values in turn; one whose value is empty is left out, unless it is
  ///   `alt`
  public MarkupWriter open(String name, String... attributes) {
    start(name, attributes);
    out.append('>');
    return this;
  }

  /// Writes an element that has no content.
  public MarkupWriter empty(String name, String... attributes) {
    start(name, attributes);
    out.append("/>");
    return this;
  }

  private void start(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty() || attributes[i].equals("alt")) {
        attribute(attributes[i], attributes[i + 1]);
      }
    }
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    text(value);
    out.append('"');
  }

  public MarkupWriter close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  public MarkupWriter text(String text) {
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      if (!isPlain(text.charAt(at))) {
        out.append(text, from, at);
        int character = text.codePointAt(at);
        character(character);
        at += Character.charCount(character) - 1;
        from = at + 1;
      }
    }
    out.append(text, from, text.length());
    return this;
  }

  /// Whether a character is copied as it is, without a closer look.
  private static boolean isPlain(char each) {
    return each > '>'
        ? each < 0xD800
        : each >= ' ' && each != '&' && each != '"' && each != '\'' && each < '<';
  }

  private void character(int character) {
    switch (character) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(valid(character) ? character : 0xFFFD);
    }
  }

  private static boolean valid(int character) {
    return character >= 0x20
        ? character < 0xD800 || (character > 0xDFFF && (character & 0xFFFE) != 0xFFFE)
        : character == '\n' || character == '\t' || character == '\r';
  }

  public MarkupWriter markup(Markup markup) {
    out.append(markup.text());
    return this;
  }

  public Markup done() {
    return new Markup(out.toString());
  }
}
