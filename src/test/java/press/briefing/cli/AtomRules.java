package press.briefing.cli;

import java.io.StringReader;
import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/// What RFC 4287 asks of a feed: which elements stand where and how often, and what they hold.
final class AtomRules {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /// How often an element may stand in another: `1` once, `?` at most once, `*` at will.
  private static final Map<String, String> FEED =
      Map.of("id", "1", "title", "1", "updated", "1", "link", "*", "author", "*", "entry", "*");

  private static final Map<String, String> ENTRY =
      Map.of(
          "id",
          "1",
          "title",
          "1",
          "updated",
          "1",
          "published",
          "?",
          "summary",
          "?",
          "content",
          "1",
          "link",
          "*",
          "author",
          "*",
          "category",
          "*");

  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "feed", Set.of("xmlns", "xml:lang"),
          "link", Set.of("rel", "type", "href"),
          "category", Set.of("term"),
          "content", Set.of("type"));

  private final List<String> broken = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private AtomRules() {}

  /// The rules that a document breaks.
  static List<String> broken(String xml) throws Exception {
    AtomRules rules = new AtomRules();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    rules.feed(document.getDocumentElement());
    return rules.broken;
  }

  private void check(boolean kept, String rule) {
    if (!kept) {
      broken.add(rule);
    }
  }

  private void feed(Element feed) {
    check(feed.getLocalName().equals("feed"), "the root is a feed");
    check(!feed.getAttribute("xml:lang").isEmpty(), "the feed says its language");
    children(feed, FEED);
    boolean authored = !all(feed, "author").isEmpty();
    for (Element entry : all(feed, "entry")) {
      children(entry, ENTRY);
      check(authored || !all(entry, "author").isEmpty(), "an entry has an author");
      check(relation(entry, "alternate") == 1, "an entry leads to its page");
      check(
          all(entry, "content").getFirst().getAttribute("type").equals("html"), "content is html");
    }
    check(relation(feed, "self") == 1, "the feed says where it is");
    check(relation(feed, "alternate") == 1, "the feed leads to its page");
  }

  private static long relation(Element parent, String name) {
    return all(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(name))
        .count();
  }

  private void children(Element parent, Map<String, String> rules) {
    rules.forEach((name, often) -> {
      int count = all(parent, name).size();
      check(
          often.equals("*") || count == 1 || (often.equals("?") && count == 0),
          count + " × " + name + " in " + parent.getLocalName());
    });
    attributes(parent);
    for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element child) {
        check(ATOM.equals(child.getNamespaceURI()), child.getNodeName() + " is of Atom");
        check(
            rules.containsKey(child.getLocalName()),
            child.getNodeName() + " in " + parent.getLocalName());
        holds(child);
      } else {
        check(each.getTextContent().isBlank(), "no text in " + parent.getLocalName());
      }
    }
  }

  private void attributes(Element element) {
    Set<String> allowed = ATTRIBUTES.getOrDefault(element.getLocalName(), Set.of());
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      String name = element.getAttributes().item(i).getNodeName();
      check(allowed.contains(name), name + " at " + element.getLocalName());
    }
  }

  private void holds(Element element) {
    String text = element.getTextContent();
    switch (element.getLocalName()) {
      case "id" -> {
        check(URI.create(text).isAbsolute(), "id is an address: " + text);
        check(ids.add(text), "id stands once: " + text);
      }
      case "updated", "published" -> check(isMoment(text), "a moment: " + text);
      case "link" -> link(element);
      case "category" -> check(!element.getAttribute("term").isEmpty(), "a category has a term");
      case "author" -> children(element, Map.of("name", "1"));
      case "entry" -> {}
      default -> {
        attributes(element);
        check(!text.isBlank(), element.getLocalName() + " says something");
      }
    }
  }

  private void link(Element link) {
    attributes(link);
    check(URI.create(link.getAttribute("href")).isAbsolute(), "a link is whole");
    check(link.getAttribute("type").matches("[a-z]+/[a-z+]+"), "a link has a type");
  }

  private static boolean isMoment(String text) {
    try {
      OffsetDateTime.parse(text);
      return text.matches(".{10}T\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)");
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static List<Element> all(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element element && element.getLocalName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }
}
