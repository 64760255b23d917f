package press.briefing.language;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Numbers by 만, 억, 조 and 경: `1조 2,345억`.
final class KoreanNumber {
  private static final BigInteger MYRIAD = BigInteger.valueOf(10_000);
  private static final List<String> WORDS = List.of("", "만", "억", "조");
  private static final String LAST = "경";

  private KoreanNumber() {}

  /// A number that is not negative. With decimals, and below 만, it is written in figures alone.
  static String write(BigDecimal magnitude, int places) {
    BigInteger whole = magnitude.toBigInteger();
    return places > 0 || whole.compareTo(MYRIAD) < 0
        ? Digits.grouped(magnitude, places)
        : groups(whole);
  }

  private static String groups(BigInteger whole) {
    List<String> groups = new ArrayList<>();
    BigInteger rest = whole;
    for (String word : WORDS) {
      add(groups, rest.mod(MYRIAD), word);
      rest = rest.divide(MYRIAD);
    }
    add(groups, rest, LAST);
    return String.join(" ", groups);
  }

  private static void add(List<String> groups, BigInteger group, String word) {
    if (group.signum() > 0) {
      groups.addFirst(Digits.grouped(new BigDecimal(group), 0) + word);
    }
  }
}
