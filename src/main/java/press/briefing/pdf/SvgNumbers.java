package press.briefing.pdf;

/// Reads the numbers of SVG attributes, one after the other.
final class SvgNumbers {
  private final String text;
  private int position;

  SvgNumbers(String text) {
    this.text = text;
  }

  /// A single length without its unit, which is taken as pixels; `absent` where there is none.
  static float length(String text, float absent) {
    SvgNumbers numbers = new SvgNumbers(text);
    return numbers.hasNumber() && !text.endsWith("%") ? numbers.next() : absent;
  }

  /// Whether a number comes next.
  boolean hasNumber() {
    skip();
    if (position == text.length()) {
      return false;
    }
    char each = text.charAt(position);
    return Characters.digit(each) || each == '-' || each == '+' || each == '.';
  }

  /// Whether a command letter comes next.
  boolean hasLetter() {
    skip();
    return position < text.length() && Character.isLetter(text.charAt(position));
  }

  char letter() {
    return text.charAt(position++);
  }

  /// The next number; 0 where there is none.
  float next() {
    if (!hasNumber()) {
      return 0;
    }
    int start = position++;
    while (position < text.length() && continues(start)) {
      position++;
    }
    return parse(text.substring(start, position));
  }

  /// A flag of an arc, which may stand without a gap before the next number.
  boolean flag() {
    skip();
    return position < text.length() && text.charAt(position++) == '1';
  }

  private boolean continues(int start) {
    char each = text.charAt(position);
    char before = text.charAt(position - 1);
    boolean exponent = before == 'e' || before == 'E';
    return Characters.digit(each)
        || (each == '.' && text.indexOf('.', start) >= position)
        || ((each == 'e' || each == 'E') && Characters.digit(before) && raises())
        || ((each == '-' || each == '+') && exponent);
  }

  /// Whether the letter here begins an exponent, as it does not in `em`.
  private boolean raises() {
    char next = position + 1 < text.length() ? text.charAt(position + 1) : ' ';
    return Characters.digit(next) || next == '-' || next == '+';
  }

  private static float parse(String number) {
    try {
      return Float.parseFloat(number);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private void skip() {
    while (position < text.length() && gap(text.charAt(position))) {
      position++;
    }
  }

  private static boolean gap(char each) {
    return each == ' ' || each == ',' || each == '\n' || each == '\t' || each == '\r';
  }
}
