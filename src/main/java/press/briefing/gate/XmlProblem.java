package press.briefing.gate;

import java.io.Serial;

/// XML that cannot be read.
public final class XmlProblem extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final int line;
  private final int column;

  XmlProblem(String message, int line, int column) {
    super(message);
    this.line = line;
    this.column = column;
  }

  /// From 1; 0 where unknown.
  public int line() {
    return line;
  }

  /// From 1; 0 where unknown.
  public int column() {
    return column;
  }
}
