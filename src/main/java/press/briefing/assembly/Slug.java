package press.briefing.assembly;

import java.text.Normalizer;
import java.util.Locale;

/// Anchors made of headings.
final class Slug {
  private static final int LONGEST = 60;

  private Slug() {}

  /// Letters and digits of a heading in lower case, all else a single dash; `fallback` if none is
  /// left.
  static String of(String heading, String fallback) {
    String plain = Normalizer.normalize(heading, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String dashed = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String slug = shorten(dashed);
    return slug.isEmpty() ? fallback : slug;
  }

  private static String shorten(String dashed) {
    if (dashed.length() <= LONGEST) {
      return dashed;
    }
    int cut = dashed.lastIndexOf('-', LONGEST);
    return dashed.substring(0, cut > 0 ? cut : dashed.offsetByCodePoints(0, LONGEST / 2));
  }
}
