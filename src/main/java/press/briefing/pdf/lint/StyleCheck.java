package press.briefing.pdf.lint;

import java.util.Map;
import press.briefing.diagnostic.Diagnostics;

/// Holds a style sheet against what print can do.
public final class StyleCheck {
  private StyleCheck() {}

  /// Adds an error for every rule and declaration that would not be printed as it is written.
  ///
  /// @param file as problems name it
  /// @param css the style sheet as it stands in the file
  /// @param colours what `var(--name)` may name
  public static void check(
      String file, String css, Map<String, String> colours, Diagnostics problems) {
    SheetText sheet = new SheetText(file, css);
    new SheetReader(sheet, new Judge(sheet, colours, problems)).read();
  }
}
