package press.briefing.data;

import java.text.Normalizer;

/// Makes names of columns comparable.
final class Names {
  private Names() {}

  /// The name on one line, with its Hangul composed: files from a Mac may have it taken apart.
  static String plain(String name) {
    String line = name.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    return Normalizer.normalize(line, Normalizer.Form.NFC);
  }
}
