package press.briefing.pdf.style;

import java.util.regex.Pattern;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;

/// Lets `font-kerning`, which the layout does not know, come through it as a property that it hands
/// down and makes nothing of: paper knows no `cursor`.
final class Borrowed {
  /// The property that stands in.
  static final CSSName KERNING = CSSName.CURSOR;

  /// Its value that means `none`.
  static final IdentValue NO_KERNING = IdentValue.CROSSHAIR;

  private static final String NAME = "font-kerning";
  private static final Pattern OFF = value("none");
  private static final Pattern ON = value("(?:auto|normal)");
  private static final Pattern AS_AROUND = value("inherit");

  private Borrowed() {}

  private static Pattern value(String value) {
    return Pattern.compile("(?i)(?<![\\w-])" + NAME + "\\s*:\\s*" + value + "(?![\\w-])");
  }

  /// A style sheet or its declarations as the layout can read them.
  static String css(String css) {
    if (!css.contains(NAME)) {
      return css;
    }
    String off = OFF.matcher(css).replaceAll("cursor: crosshair");
    String on = ON.matcher(off).replaceAll("cursor: auto");
    return AS_AROUND.matcher(on).replaceAll("cursor: inherit");
  }
}
