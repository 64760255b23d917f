package press.briefing.gate;

import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.diagnostic.Severity;

/// Finds the characters that no text should hold.
final class Characters {
  private static final int MOST_REPORTED = 10;

  private Characters() {}

  static void check(String text, Place file, Diagnostics problems) {
    int reported = 0;
    for (int at = 0; at < text.length() && reported < MOST_REPORTED; at++) {
      char each = text.charAt(at);
      if (isControl(each) || turnsDirection(each)) {
        Severity severity = isControl(each) ? Severity.ERROR : Severity.WARNING;
        String name = String.format("U+%04X", (int) each);
        problems.add(severity, Code.FILE_CHARACTER, place(text, at, file), name);
        reported++;
      }
    }
  }

  /// Control characters but tab, line feed, carriage return and next line; and non-characters.
  private static boolean isControl(char each) {
    boolean space = each == '\t' || each == '\n' || each == '\r' || each == '\u0085';
    boolean control = each < ' ' || (each >= '\u007f' && each <= '\u009f');
    return (control && !space) || each >= '\ufffe';
  }

  /// Embeddings, overrides and isolates.
  private static boolean turnsDirection(char each) {
    return (each >= '\u202a' && each <= '\u202e') || (each >= '\u2066' && each <= '\u2069');
  }

  /// The place of an index in a file's text. Lines end in LF, CR LF or CR.
  static Place place(String text, int index, Place file) {
    int line = 1;
    int start = 0;
    for (int at = 0; at < index; at++) {
      char each = text.charAt(at);
      boolean pair = each == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      if (each == '\n' || (each == '\r' && !pair)) {
        line++;
        start = at + 1;
      }
    }
    return file.at(line, text.codePointCount(start, index) + 1);
  }
}
