package press.briefing.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Picks one page of each kind in each language, and all pages of issues.
final class PageKinds {
  private static final Pattern ONE_OF_MANY =
      Pattern.compile("(tags|indicators|checkpoints)/[^/]+/");

  private PageKinds() {}

  static Collection<String> of(List<String> pages) {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (String page : pages) {
      kinds.putIfAbsent(ONE_OF_MANY.matcher(page).replaceFirst("$1/*/"), page);
    }
    return kinds.values();
  }
}
