package press.briefing.pdf;

import org.openpdf.text.pdf.PdfTextArray;

/// Text with a distance after each of its letters.
final class SpacedText {
  private final PdfTextArray array = new PdfTextArray();
  private final StringBuilder letters = new StringBuilder();
  private float pending;
  private boolean even = true;

  /// Adds a distance, in thousandths of the type size.
  void move(float distance) {
    pending += distance;
  }

  void add(int letter) {
    if (pending != 0) {
      flush();
      array.add(-pending);
      pending = 0;
      even = false;
    }
    letters.appendCodePoint(letter);
  }

  /// Whether every letter keeps its usual distance.
  boolean even() {
    return even && pending == 0;
  }

  /// The whole, as a page takes it; nothing may be added afterwards.
  PdfTextArray array() {
    flush();
    if (pending != 0) {
      array.add(-pending);
    }
    return array;
  }

  private void flush() {
    if (!letters.isEmpty()) {
      array.add(letters.toString());
      letters.setLength(0);
    }
  }
}
