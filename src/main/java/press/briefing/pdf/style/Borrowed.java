package press.briefing.pdf.style;

import java.util.regex.Pattern;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;

/// Lets `font-kerning`, which the layout does not know, come through it as a property that it hands
/// down and makes nothing of: paper knows no `cursor`.
public final class Borrowed {
  /// The property that the layout does not know.
  public static final String KERNING = "font-kerning";

  /// The property that stands in for it.
  static final CSSName STAND_IN = CSSName.CURSOR;

  /// What stands in for its value `none`.
  static final IdentValue NO_KERNING = IdentValue.CROSSHAIR;

  private static final Pattern OFF = value("none");
  private static final Pattern ON = value("(?:auto|normal)");
  private static final Pattern AS_AROUND = value("inherit");

  private Borrowed() {}

  private static Pattern value(String value) {
    return Pattern.compile("(?i)(?<![\\w-])" + KERNING + "\\s*:\\s*" + value + "(?![\\w-])");
  }

  /// A style sheet or its declarations as the layout can read them.
  public static String css(String css) {
    if (!css.contains(KERNING)) {
      return css;
    }
    String off = OFF.matcher(css).replaceAll("cursor: crosshair");
    String on = ON.matcher(off).replaceAll("cursor: auto");
    return AS_AROUND.matcher(on).replaceAll("cursor: inherit");
  }
}
