package press.briefing.template.engine;

/// Makes colours legible on dark paper.
final class Contrast {
  private static final double LEAST = 4.9;
  private static final double DARK_PAPER = 0.0080;
  private static final int STEPS = 16;

  private Contrast() {}

  /// A colour mixed with white, half and half or as much more as text in it needs to be read on
  /// dark paper.
  static String lightened(String colour) {
    for (int white = STEPS / 2; white < STEPS; white++) {
      String mixed = mixed(colour, white);
      if ((luminance(mixed) + 0.05) / (DARK_PAPER + 0.05) >= LEAST) {
        return mixed;
      }
    }
    return "#ffffff";
  }

  private static String mixed(String colour, int white) {
    StringBuilder mixed = new StringBuilder("#");
    for (int i = 1; i < 7; i += 2) {
      int part = part(colour, i);
      mixed.append(Integer.toHexString(0x100 + part + (255 - part) * white / STEPS), 1, 3);
    }
    return mixed.toString();
  }

  private static int part(String colour, int from) {
    return Integer.parseInt(colour, from, from + 2, 16);
  }

  /// As WCAG 2 reckons it.
  private static double luminance(String colour) {
    return 0.2126 * linear(part(colour, 1))
        + 0.7152 * linear(part(colour, 3))
        + 0.0722 * linear(part(colour, 5));
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
