package press.briefing.data;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.briefing.data.table.Cell;
import press.briefing.diagnostic.Code;

/// Reads numbers as Korean and English offices write them.
///
/// @param triangle whether the file writes minus as `▲`, which is up elsewhere
/// @param sign what may follow a number: `%`, `%p` or nothing
record NumberText(boolean triangle, String sign) {
  private static final int LONGEST = 40;
  private static final Set<String> MISSING = Set.of("", "-", "–", "n/a", "na", "…");
  private static final Pattern FORM =
      Pattern.compile("([△▲−+-])? *([0-9,]*(?:\\.[0-9]+)?) *(%p?)?");
  private static final Pattern BRACKETED =
      Pattern.compile("\\( *([0-9,]*(?:\\.[0-9]+)?) *(%p?)? *\\) *(%p?)?");
  private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})+(\\..+)?");
  private static final Pattern JSON = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,2})?");

  CellNumber read(Cell cell) {
    String text = cell.stripped();
    if (MISSING.contains(text.toLowerCase(Locale.ROOT))) {
      return new CellNumber.Missing();
    }
    if (text.length() > LONGEST) {
      return new CellNumber.Refused(Code.DATA_NUMBER);
    }
    return cell.bare() && JSON.matcher(text).matches()
        ? new CellNumber.Known(new BigDecimal(text))
        : spelt(text);
  }

  private CellNumber spelt(String text) {
    Matcher bracketed = BRACKETED.matcher(text);
    if (bracketed.matches() && (bracketed.group(2) == null || bracketed.group(3) == null)) {
      String after = bracketed.group(2) == null ? bracketed.group(3) : bracketed.group(2);
      return number("-", bracketed.group(1), after);
    }
    Matcher plain = FORM.matcher(text);
    return plain.matches()
        ? number(plain.group(1), plain.group(2), plain.group(3))
        : new CellNumber.Refused(Code.DATA_NUMBER);
  }

  private CellNumber number(@Nullable String before, String digits, @Nullable String after) {
    if (digits.isEmpty()) {
      return new CellNumber.Refused(Code.DATA_NUMBER);
    }
    if (digits.indexOf(',') >= 0 && !GROUPED.matcher(digits).matches()) {
      return new CellNumber.Refused(Code.DATA_GROUPING);
    }
    if (after != null && !after.equals(sign)) {
      return new CellNumber.Refused(Code.DATA_PERCENT);
    }
    if ("▲".equals(before) && !triangle) {
      return new CellNumber.Refused(Code.DATA_TRIANGLE);
    }
    BigDecimal value = new BigDecimal(digits.replace(",", ""));
    boolean minus = before != null && !before.equals("+");
    return new CellNumber.Known(minus ? value.negate() : value);
  }
}
