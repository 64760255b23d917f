package press.briefing.markup;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

/// Reduces HTML to what is allowed. Everything that is left out is a warning at its place, comments
/// excepted.
public final class Cleaner {
  private static final Pattern END = Pattern.compile("</\\s*([A-Za-z][A-Za-z0-9-]*)[^>]*>");
  private static final Pattern START = Pattern.compile("<([A-Za-z][A-Za-z0-9-]*)");

  private Cleaner() {}

  /// The tree of a piece of HTML.
  ///
  /// @param places the place of an offset in the text
  public static List<Markup> fragment(
      String html, IntFunction<Place> places, Diagnostics problems) {
    return new CleanTree(places, problems).content(parse(html));
  }

  /// What one tag in a line of text comes to.
  public static Tag tag(String html, Place place, Diagnostics problems) {
    Matcher end = END.matcher(html);
    if (end.matches()) {
      String name = end.group(1).toLowerCase(Locale.ROOT);
      return AllowList.allowsInLine(name) ? new Tag.Close(name) : new Tag.Gone();
    }
    Removal removal = new Removal(place, problems);
    return switch (parse(html)) {
      case List<Node> nodes when nodes.size() == 1 && nodes.getFirst() instanceof Element only ->
          open(only, removal);
      default -> gone(html, removal);
    };
  }

  private static Tag open(Element element, Removal removal) {
    String name = element.normalName();
    if (AllowList.goesWhole(name)) {
      removal.element(name);
      return new Tag.Drop(name);
    }
    if (!AllowList.allowsInLine(name)) {
      removal.element(name);
      return new Tag.Gone();
    }
    List<Markup.Attribute> attributes = CleanAttributes.of(element, removal);
    return new Tag.Open(name, attributes, AllowList.isEmpty(name));
  }

  private static Tag gone(String html, Removal removal) {
    Matcher start = START.matcher(html);
    removal.element(start.lookingAt() ? start.group(1) : html.replaceAll("[<>]", ""));
    return new Tag.Gone();
  }

  private static List<Node> parse(String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    return parser.parseFragmentInput(html, new Element("body"), "");
  }
}
