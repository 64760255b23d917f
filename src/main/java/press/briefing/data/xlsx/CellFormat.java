package press.briefing.data.xlsx;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/// What the number format of a cell makes of its number.
enum CellFormat {
  PLAIN,
  PERCENT,
  YEAR,
  MONTH,
  DAY,
  /// Shown in thousands or millions.
  SHORTENED;

  /// What does not tell the kind: quoted and escaped texts, brackets, fillers.
  private static final Pattern TEXTS =
      Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.|general|am/pm|a/p|e[+-]");

  private static final Pattern SHORTENING = Pattern.compile("[0#?],+(?![0#?,])");
  private static final Pattern YEARS = Pattern.compile("[ye]");

  static CellFormat of(Cell cell) {
    @Nullable Integer id = cell.getDataFormatId();
    @Nullable String text = cell.getDataFormatString();
    return text == null ? builtIn(id == null ? 0 : id) : of(text);
  }

  /// Numbers of East Asian dates, for which files hold no text.
  private static CellFormat builtIn(int id) {
    boolean date = (id >= 27 && id <= 31) || (id >= 34 && id <= 36) || (id >= 50 && id <= 58);
    return date ? DAY : PLAIN;
  }

  static CellFormat of(String format) {
    String signs = TEXTS.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
    String first = signs.split(";", 2)[0];
    if (first.indexOf('d') >= 0) {
      return DAY;
    }
    if (YEARS.matcher(first).find()) {
      return first.indexOf('m') >= 0 ? MONTH : YEAR;
    }
    if (first.indexOf('%') >= 0) {
      return PERCENT;
    }
    return SHORTENING.matcher(first).find() ? SHORTENED : PLAIN;
  }
}
