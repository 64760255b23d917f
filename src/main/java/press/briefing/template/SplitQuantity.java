package press.briefing.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.briefing.language.Language;
import press.briefing.language.QuantityText;
import press.briefing.language.Style;
import press.briefing.quantity.Quantity;

/// A quantity as a large number and a small unit: `1,128` and `억 달러`, `112.8` and `USD billion`.
///
/// @param unit empty for a bare number, and where the number holds its own, as in `1조 2,345억 원`
record SplitQuantity(String number, String unit) {
  private static final Pattern NUMBER = Pattern.compile("([^0-9+−]*)([+−]?[0-9][0-9.,]*)([^0-9]*)");
  private static final Style SHORT =
      new Style(Style.Sign.MINUS, Style.Length.SHORT, false, Optional.empty());

  static SplitQuantity of(Quantity quantity, Language language) {
    String text = QuantityText.write(quantity, Style.PLAIN, language);
    return split(text)
        .or(() -> split(QuantityText.write(quantity, SHORT, language)))
        .orElse(new SplitQuantity(text, ""));
  }

  private static Optional<SplitQuantity> split(String text) {
    Matcher parts = NUMBER.matcher(text);
    return parts.matches()
        ? Optional.of(
            new SplitQuantity(
                parts.group(2),
                brief((parts.group(1).strip() + " " + parts.group(3).strip()).strip())))
        : Optional.empty();
  }

  private static String brief(String unit) {
    return unit.replace("trillion", "tn").replace("billion", "bn").replace("million", "m");
  }
}
