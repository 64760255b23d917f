package press.briefing.data.csv;

import press.briefing.diagnostic.Place;

/// Finds where the fields of a CSV record stand, for records in the order of the file.
final class CsvMarks {
  private static final char QUOTE = '"';

  private final String text;
  private final char separator;
  private final Place file;
  private long line = 1;
  private int start;

  CsvMarks(String text, char separator, Place file) {
    this.text = text;
    this.separator = separator;
    this.file = file;
  }

  /// Goes on to the record that begins on a line.
  void moveTo(long record) {
    while (line < record) {
      start = afterBreak(endOfLine(start));
      line++;
    }
  }

  /// Where the field with a number from 0 begins; the record's end if it has fewer.
  Place field(int number) {
    int at = start;
    for (int skipped = 0; skipped < number && at < text.length(); skipped++) {
      int end = endOfField(at);
      boolean more = end < text.length() && text.charAt(end) == separator;
      at = more ? end + 1 : end;
      if (!more) {
        break;
      }
    }
    return place(at);
  }

  private int endOfField(int from) {
    int at = from < text.length() && text.charAt(from) == QUOTE ? closingQuote(from) : from;
    while (at < text.length() && text.charAt(at) != separator && !isBreak(at)) {
      at++;
    }
    return at;
  }

  /// A doubled quote closes and opens again, which finds the same end.
  private int closingQuote(int open) {
    int at = open;
    while (at < text.length() && text.charAt(at) == QUOTE) {
      int close = text.indexOf(QUOTE, at + 1);
      at = close < 0 ? text.length() : close + 1;
    }
    return at;
  }

  private Place place(int at) {
    int lines = 0;
    int from = start;
    for (int next = start; next < at; next++) {
      if (isBreak(next) && afterBreak(next) == next + 1) {
        from = next + 1;
        lines++;
      }
    }
    return file.at((int) line + lines, text.codePointCount(from, at) + 1);
  }

  private int endOfLine(int from) {
    int at = from;
    while (at < text.length() && !isBreak(at)) {
      at++;
    }
    return at;
  }

  private int afterBreak(int at) {
    boolean pair = text.startsWith("\r\n", at);
    return Math.min(text.length(), at + (pair ? 2 : 1));
  }

  private boolean isBreak(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }
}
