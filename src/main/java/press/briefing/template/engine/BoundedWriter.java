package press.briefing.template.engine;

import java.io.IOException;
import java.io.Writer;

/// Takes what a template prints, up to a bound: a loop without end stops there.
final class BoundedWriter extends Writer {
  /// The most characters a page may have.
  static final int MOST = 64 << 20;

  private final StringBuilder out = new StringBuilder();

  @Override
  public void write(char[] characters, int from, int length) throws IOException {
    check(length);
    out.append(characters, from, length);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    check(length);
    out.append(text, from, from + length);
  }

  private void check(int more) throws IOException {
    if (out.length() + (long) more > MOST) {
      throw new IOException("The page grows beyond " + MOST + " characters.");
    }
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
