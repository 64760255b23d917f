package press.briefing.template;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    String text = rows.stream().map(Csv::row).collect(Collectors.joining("", MARK, ""));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    if (NUMBER.matcher(text).matches()) {
      return text.replace(",", "").replace('−', '-');
    }
    String safe = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
