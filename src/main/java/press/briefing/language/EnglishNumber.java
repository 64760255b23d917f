package press.briefing.language;

import java.math.BigDecimal;
import java.util.Locale;
import press.briefing.language.Style.Length;

/// Numbers by million, billion and trillion: `1.2345 trillion`.
final class EnglishNumber {
  /// A number with more decimals than these takes the next smaller word, or none.
  private static final int MOST_DECIMALS = 4;

  private EnglishNumber() {}

  /// The words, largest first.
  private enum Word {
    TRILLION(12, "tn"),
    BILLION(9, "bn"),
    MILLION(6, "m");

    private final int power;
    private final String brief;

    Word(int power, String brief) {
      this.power = power;
      this.brief = brief;
    }

    private boolean suits(BigDecimal magnitude) {
      BigDecimal scaled = magnitude.movePointLeft(power);
      return scaled.compareTo(BigDecimal.ONE) >= 0 && Digits.places(scaled) <= MOST_DECIMALS;
    }

    private String write(BigDecimal magnitude, Length length) {
      BigDecimal scaled = magnitude.movePointLeft(power);
      String number = Digits.grouped(scaled, Digits.places(scaled));
      return length == Length.SHORT
          ? number + brief
          : number + " " + name().toLowerCase(Locale.ROOT);
    }
  }

  /// A number that is not negative. With decimals, and below a million, it is written in figures
  /// alone.
  static String write(BigDecimal magnitude, int places, Length length) {
    for (Word word : Word.values()) {
      if (places == 0 && word.suits(magnitude)) {
        return word.write(magnitude, length);
      }
    }
    return Digits.grouped(magnitude, places);
  }
}
