package press.briefing.data.table;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import press.briefing.tree.Keys;

/// Makes names of columns comparable, and lists them.
public final class Names {
  private static final int MOST_LISTED = 50;
  private static final int LONGEST = 40;

  private Names() {}

  /// The name on one line, with its Hangul composed: files from a Mac may have it taken apart.
  public static String plain(String name) {
    String line = name.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    return Normalizer.normalize(line, Normalizer.Form.NFC);
  }

  /// Names as a message lists them, those that are most like `found` first.
  public static String listed(String found, Collection<String> names) {
    List<String> some = names.stream().limit(MOST_LISTED).map(Names::cut).toList();
    return Keys.closestFirst(found, some);
  }

  private static String cut(String name) {
    return name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
  }
}
