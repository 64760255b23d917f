package press.briefing.template.engine;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/// Takes what a template prints, up to a bound: a loop without end stops there.
final class BoundedWriter extends Writer {
  /// The most characters a page may have.
  static final int MOST = 64 << 20;

  private final StringWriter out = new StringWriter();

  @Override
  public void write(char[] characters, int from, int length) throws IOException {
    if (out.getBuffer().length() + (long) length > MOST) {
      throw new IOException("The page grows beyond " + MOST + " characters.");
    }
    out.write(characters, from, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return out.toString();
  }
}
