package press.briefing.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A written period taken apart: a pattern, and the numbers that stand in it.
///
/// In the pattern `Y` is four digits, `n` one or two, `M` six, `D` eight, `?` another count, and
/// `N` an English month, whose number joins the others. Letters are lower case, apostrophes alike;
/// a space is kept only between two numbers.
record PeriodShape(String pattern, List<String> numbers) {
  static PeriodShape of(String text) {
    return new Scanner(text.strip().toLowerCase(Locale.ROOT)).scan();
  }

  int number(int index) {
    return Integer.parseInt(numbers.get(index));
  }

  int digits(int index) {
    return numbers.get(index).length();
  }

  /// Reads runs of digits, runs of Latin letters and single other characters.
  private static final class Scanner {
    private final String text;
    private final StringBuilder pattern = new StringBuilder();
    private final List<String> numbers = new ArrayList<>();
    private int at;

    Scanner(String text) {
      this.text = text;
    }

    PeriodShape scan() {
      while (at < text.length()) {
        char each = text.charAt(at);
        if (isDigit(each)) {
          digits();
        } else if (each >= 'a' && each <= 'z') {
          letters();
        } else {
          sign(each);
        }
      }
      return new PeriodShape(pattern.toString(), numbers);
    }

    private void digits() {
      int from = at;
      while (at < text.length() && isDigit(text.charAt(at))) {
        at++;
      }
      numbers.add(text.substring(from, at));
      pattern.append(
          switch (at - from) {
            case 1, 2 -> 'n';
            case 4 -> 'Y';
            case 6 -> 'M';
            case 8 -> 'D';
            default -> '?';
          });
    }

    private void letters() {
      int from = at;
      while (at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
        at++;
      }
      String word = text.substring(from, at);
      int month = EnglishMonth.number(word);
      pattern.append(month > 0 ? "N" : word);
      if (month > 0) {
        numbers.add(Integer.toString(month));
      }
    }

    private void sign(char each) {
      at++;
      if (!isSpace(each)) {
        pattern.append(each == '‘' || each == '’' ? '\'' : each);
      } else if (!pattern.isEmpty() && isDigit(text.charAt(at - 2)) && nextIsDigit()) {
        pattern.append(' ');
      }
    }

    private boolean nextIsDigit() {
      return at < text.length() && isDigit(text.charAt(at));
    }

    private static boolean isDigit(char each) {
      return each >= '0' && each <= '9';
    }

    private static boolean isSpace(char each) {
      return each == ' ' || each == '\u00a0';
    }
  }
}
