package press.briefing.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.briefing.desk.Staging.Written;
import press.briefing.site.Page;
import press.briefing.site.font.PageFonts.Dressed;

/// Writes the pages that issues share. Those in the folder of a language share their fonts too, so
/// that a reader loads them once; one that stands at the top has its own.
record SharedPages(Fonts fonts) {
  List<Written> write(List<Page> pages) throws IOException {
    List<Written> written = new ArrayList<>();
    Map<String, Map<String, String>> groups = new TreeMap<>();
    for (Page page : pages) {
      if (page.path().endsWith(".html")) {
        groups
            .computeIfAbsent(group(page.path()), _ -> new LinkedHashMap<>())
            .put(page.path(), new String(page.bytes(), StandardCharsets.UTF_8));
      } else {
        written.add(fonts.staging().write(page.path(), page.bytes()));
      }
    }
    for (Map.Entry<String, Map<String, String>> each : groups.entrySet()) {
      written.addAll(group(dressed(each.getKey(), each.getValue())));
    }
    return written;
  }

  private Dressed dressed(String name, Map<String, String> pages) {
    Map.Entry<String, String> first = pages.entrySet().iterator().next();
    return first.getKey().indexOf('/') < 0
        ? fonts.pages().dress(first.getKey(), first.getValue(), name)
        : fonts.pages().dress(pages, name);
  }

  /// The folder at the top, or the name of a page that stands there itself.
  private static String group(String path) {
    return path.substring(0, path.indexOf(path.indexOf('/') < 0 ? ".html" : "/"));
  }

  private List<Written> group(Dressed pages) throws IOException {
    List<Written> written = new ArrayList<>(fonts.write(pages.files()));
    for (Map.Entry<String, String> each : pages.texts().entrySet()) {
      byte[] bytes = each.getValue().getBytes(StandardCharsets.UTF_8);
      written.add(fonts.staging().write(each.getKey(), bytes));
    }
    return written;
  }
}
