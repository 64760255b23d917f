package press.briefing.site;

/// Parts of an issue's page that the site fills, once it knows all issues: a template marks one as
/// `<!--nav--><!--/nav-->`. No text of a writer's can hold such a mark.
final class Regions {
  private Regions() {}

  /// The page with a region filled anew; as it is where its template has no such region.
  static String fill(String page, String name, String content) {
    String open = "<!--" + name + "-->";
    int start = page.indexOf(open);
    int end = page.indexOf("<!--/" + name + "-->", start + 1);
    return start < 0 || end < 0
        ? page
        : page.substring(0, start + open.length()) + content + page.substring(end);
  }
}
