package press.briefing.quantity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How many units one unit in a file means: 억 is 10^8.
///
/// @param factor greater than zero
public record Scale(BigDecimal factor) {
  /// One unit is one unit.
  public static final Scale ONE = new Scale(BigDecimal.ONE);

  private static final Map<String, Integer> POWERS = powers();

  public Scale {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("a scale is greater than zero: " + factor);
    }
    factor = factor.stripTrailingZeros();
  }

  /// The scale of a name (`억`, `billion`) or a positive number; empty for anything else.
  public static Optional<Scale> parse(String text) {
    Integer power = POWERS.get(text);
    if (power != null) {
      return Optional.of(new Scale(BigDecimal.TEN.pow(power)));
    }
    return text.matches("[0-9]{1,18}(\\.[0-9]{1,18})?") && new BigDecimal(text).signum() > 0
        ? Optional.of(new Scale(new BigDecimal(text)))
        : Optional.empty();
  }

  /// The names that [#parse] knows, smallest first within a language.
  public static Set<String> names() {
    return POWERS.keySet();
  }

  private static Map<String, Integer> powers() {
    Map<String, Integer> powers = new LinkedHashMap<>();
    powers.put("만", 4);
    powers.put("10만", 5);
    powers.put("백만", 6);
    powers.put("10억", 9);
    powers.put("억", 8);
    powers.put("조", 12);
    powers.put("thousand", 3);
    powers.put("million", 6);
    powers.put("billion", 9);
    powers.put("trillion", 12);
    return powers;
  }
}
