package press.briefing.data.table;

import press.briefing.diagnostic.Place;

/// One cell of a data file.
///
/// @param bare whether it is a number of JSON rather than text
public record Cell(String text, boolean bare, Place place) {
  private static final int MOST_QUOTED = 40;

  /// The cell as messages quote it: on one line, not too long, and without control characters.
  public String quoted() {
    String line = text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "�");
    int end = Math.min(line.length(), MOST_QUOTED);
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }

  /// Spreadsheets pad cells with spaces that do not break, too.
  public String stripped() {
    return text.replace('\u00a0', ' ').strip();
  }
}
