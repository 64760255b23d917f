package press.briefing.markup.lettering;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/// Reads pages that are written as the press writes them: every element is closed, attributes are
/// quoted, and nothing stands where a browser would move it. Such pages need none of a browser's
/// rules for reading others, which take long to follow.
final class PlainPage {
  private static final Set<String> VOID =
      Set.of("br", "hr", "img", "input", "col", "meta", "link", "source", "wbr");
  private static final Set<String> RAW = Set.of("script", "style");

  private final String page;
  private final Map<String, Tag> tags = new HashMap<>();
  private final Document document = new Document("");
  private Element current = document;
  private @Nullable Element body;
  private int place;

  private PlainPage(String page) {
    this.page = page;
  }

  /// The body of a page, in its document; empty if the page is not so plain.
  static Optional<Element> body(String page) {
    PlainPage reader = new PlainPage(page);
    return reader.read() ? Optional.ofNullable(reader.body) : Optional.empty();
  }

  private boolean read() {
    place = page.indexOf("<html");
    if (place < 0 || !page.substring(0, place).strip().equals("<!DOCTYPE html>")) {
      return false;
    }
    boolean plain = true;
    while (plain && place < page.length()) {
      int open = page.indexOf('<', place);
      plain = text(open < 0 ? page.length() : open) && (open < 0 || tag());
    }
    return plain && current == document;
  }

  private boolean text(int end) {
    if (end > place) {
      String text = page.substring(place, end);
      if (body != null && current != document) {
        current.appendChild(new TextNode(decoded(text, false)));
      }
      place = end;
      return Nesting.allowsText(current) || text.isBlank();
    }
    return true;
  }

  private static String decoded(String text, boolean attribute) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, attribute);
  }

  private boolean tag() {
    return switch (place + 1 < page.length() ? page.charAt(place + 1) : ' ') {
      case '/' -> close();
      case '!' -> page.startsWith("<!--", place) && skipTo("-->");
      default -> open();
    };
  }

  private boolean skipTo(String mark) {
    int found = page.indexOf(mark, place);
    place = found + mark.length();
    return found >= 0;
  }

  private boolean close() {
    String name = current.tagName();
    boolean closes =
        page.startsWith(name, place + 2) && page.startsWith(">", place + 2 + name.length());
    Element parent = current.parent();
    if (!closes || parent == null) {
      return false;
    }
    place += 3 + name.length();
    current = parent;
    return true;
  }

  private boolean open() {
    int start = ++place;
    place = nameEnd();
    String name = page.substring(start, place);
    Attributes attributes = new Attributes();
    while (attribute(attributes)) {}
    boolean leaf = page.startsWith("/>", place);
    if (!(leaf || page.startsWith(">", place)) || !Nesting.allows(current, name)) {
      return false;
    }
    place += leaf ? 2 : 1;
    if (name.equals("head")) {
      return !leaf && skipTo("</head>");
    }
    boolean drawn = Nesting.isDrawing(current) || name.equals("svg");
    Element element = new Element(tag(name, drawn), "", attributes);
    current.appendChild(element);
    if (name.equals("body")) {
      body = element;
    }
    if (leaf || VOID.contains(name)) {
      return drawn || VOID.contains(name);
    }
    if (RAW.contains(name)) {
      return skipTo("</" + name + ">");
    }
    current = element;
    return true;
  }

  private Tag tag(String name, boolean drawn) {
    String space = drawn ? Parser.NamespaceSvg : Parser.NamespaceHtml;
    return tags.computeIfAbsent(
        drawn ? "svg " + name : name, _ -> Tag.valueOf(name, space, ParseSettings.preserveCase));
  }

  private int nameEnd() {
    int end = place;
    while (end < page.length() && isName(page.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isName(char each) {
    return (each >= 'a' && each <= 'z')
        || each == '-'
        || (each >= 'A' && each <= 'Z')
        || (each >= '0' && each <= '9')
        || each == ':';
  }

  /// Reads the next attribute, if there is one that is plain.
  private boolean attribute(Attributes attributes) {
    int start = place;
    while (start < page.length() && page.charAt(start) <= ' ') {
      start++;
    }
    place = start;
    int end = nameEnd();
    int close = page.startsWith("=\"", end) ? page.indexOf('"', end + 2) : -1;
    if (end == start || close < 0) {
      return false;
    }
    attributes.put(page.substring(start, end), decoded(page.substring(end + 2, close), true));
    place = close + 1;
    return true;
  }
}
