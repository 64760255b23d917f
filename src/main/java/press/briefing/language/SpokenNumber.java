package press.briefing.language;

import java.util.List;

/// How Korean ends a number written in figures.
final class SpokenNumber {
  private static final List<String> DIGITS =
      List.of("영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구");
  private static final List<String> TENS = List.of("", "십", "백", "천");
  private static final List<String> MYRIADS = List.of("", "만", "억", "조", "경", "해");

  private SpokenNumber() {}

  /// The last syllable of a number: decimals are read digit by digit, round numbers end in the word
  /// of their last power.
  static String end(String written) {
    String digits = written.replace(",", "");
    int zeros = digits.length() - digits.replaceAll("0+$", "").length();
    boolean byDigit = digits.contains(".") || zeros == digits.length();
    return byDigit || zeros == 0
        ? DIGITS.get(Character.digit(digits.charAt(digits.length() - 1), 10))
        : power(zeros);
  }

  private static String power(int zeros) {
    int myriad = zeros / TENS.size();
    if (myriad == 0) {
      return TENS.get(zeros);
    }
    return MYRIADS.get(Math.min(myriad, MYRIADS.size() - 1));
  }
}
