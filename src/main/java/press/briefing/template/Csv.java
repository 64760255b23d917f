package press.briefing.template;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Writes rows as CSV that spreadsheets open as it is meant: in UTF-8 with its mark, numbers as
/// numbers, and no text as a formula.
final class Csv {
  private static final String MARK = "\ufeff";
  private static final Pattern NUMBER =
      Pattern.compile("[-+−]?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\\.[0-9]+)?");
  private static final Pattern FORMULA = Pattern.compile("\\s*[-=+@\t\r＝＋－＠]");
  private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

  private Csv() {}

  static byte[] bytes(List<List<String>> rows) {
    StringBuilder text = new StringBuilder(MARK);
    rows.forEach(row -> add(row, text));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void add(List<String> row, StringBuilder text) {
    String separator = "";
    for (String each : row) {
      text.append(separator).append(cell(each));
      separator = ",";
    }
    text.append("\r\n");
  }

  private static String cell(String text) {
    if (plain(text)) {
      return text;
    }
    if (NUMBER.matcher(text).matches()) {
      return text.replace(",", "").replace('−', '-');
    }
    String safe = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /// Whether a text starts with a letter or a figure and needs no mark around it, as most do.
  private static boolean plain(String text) {
    return !text.isEmpty()
        && Character.isLetterOrDigit(text.charAt(0))
        && text.indexOf('"') < 0
        && text.indexOf(',') < 0
        && text.indexOf('\r') < 0
        && text.indexOf('\n') < 0;
  }
}
