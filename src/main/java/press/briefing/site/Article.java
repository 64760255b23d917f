package press.briefing.site;

import java.net.URI;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of an issue as its page has it.
///
/// @param markup what stands in the page's `article`; empty where a theme has none
record Article(String markup) {
  private static final Pattern ADDRESS = Pattern.compile(" (href|src)=\"([^\"]*)\"");
  private static final String REACHED = " tabindex=\"0\"";
  private static final String BOX = "<div class=\"";
  private static final Pattern EMPTIED =
      Pattern.compile("<div class=\"(?:drawing|drawing-narrow|sparkline)\">\\s*</div>");
  private static final Set<String> APART =
      Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "dt", "dd", "div", "br");
  private static final Pattern HEAD = Pattern.compile("(?s)<h[2-6]\\b[^>]*>(.*?)</h[2-6]>");

  static Article of(String page) {
    int start = page.indexOf("<article>");
    int end = page.lastIndexOf("</article>");
    return new Article(
        start < 0 || end < start
            ? ""
            : without(page.substring(start + "<article>".length(), end)).strip());
  }

  /// Drawings and what belongs to the page alone are left out.
  private static String without(String markup) {
    StringBuilder less = new StringBuilder(markup.length());
    int from = 0;
    int open = markup.indexOf('<');
    while (open >= 0) {
      String end = furnitureEnd(markup, open);
      int close = end.isEmpty() ? -1 : markup.indexOf(end, open);
      if (close >= 0) {
        less.append(markup, from, open);
        from = close + end.length();
      }
      open = markup.indexOf('<', Math.max(open + 1, from));
    }
    String bare = less.append(markup, from, markup.length()).toString().replace(REACHED, "");
    return bare.length() == markup.length() ? bare : withoutEmptied(bare);
  }

  /// How what is left out ends, if a tag begins it; else empty.
  private static String furnitureEnd(String markup, int tag) {
    if (markup.startsWith("<a class=\"permalink\"", tag)
        || markup.startsWith("<a class=\"switch\"", tag)) {
      return "</a>";
    }
    return markup.startsWith("<svg", tag) && !Character.isLetterOrDigit(markup.charAt(tag + 4))
        ? "</svg>"
        : "";
  }

  private static String withoutEmptied(String markup) {
    StringBuilder less = new StringBuilder(markup.length());
    Matcher box = EMPTIED.matcher(markup);
    int from = 0;
    for (int open = markup.indexOf(BOX); open >= 0; open = markup.indexOf(BOX, open + 1)) {
      if (box.region(open, markup.length()).lookingAt()) {
        less.append(markup, from, open);
        from = box.end();
      }
    }
    return less.append(markup, from, markup.length()).toString();
  }

  /// The markup with whole addresses.
  String at(String address) {
    URI base = URI.create(address);
    return ADDRESS
        .matcher(markup)
        .replaceAll(found -> Matcher.quoteReplacement(whole(base, found)));
  }

  private static String whole(URI base, MatchResult found) {
    String given = found.group(2);
    try {
      String written = given.replace("&amp;", "&");
      String whole = base.resolve(written).toString().replace("&", "&amp;");
      return " " + found.group(1) + "=\"" + whole.replace("\"", "&quot;") + "\"";
    } catch (IllegalArgumentException e) {
      return found.group();
    }
  }

  /// Its headings as text.
  String heads() {
    StringBuilder heads = new StringBuilder();
    HEAD.matcher(markup).results().forEach(each -> heads.append(text(each.group(1))).append(' '));
    return heads.toString();
  }

  /// All of it as text.
  String text() {
    return text(markup);
  }

  private static String text(String markup) {
    return withoutTags(markup)
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /// What stands in blocks of their own is parted by a space.
  private static String withoutTags(String markup) {
    StringBuilder text = new StringBuilder(markup.length());
    int at = 0;
    for (int open = markup.indexOf('<'); open >= 0; open = markup.indexOf('<', at)) {
      int close = markup.indexOf('>', open);
      if (close < 0) {
        break;
      }
      text.append(markup, at, open).append(APART.contains(name(markup, open + 1)) ? " " : "");
      at = close + 1;
    }
    return text.append(markup, at, markup.length()).toString();
  }

  private static String name(String markup, int start) {
    int end = start;
    while (end < markup.length() && Character.isLetterOrDigit(markup.charAt(end))) {
      end++;
    }
    return markup.substring(start, end);
  }
}
