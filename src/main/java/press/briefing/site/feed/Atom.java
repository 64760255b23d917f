package press.briefing.site.feed;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import press.briefing.template.engine.MarkupWriter;

/// Writes feeds in Atom (RFC 4287).
public final class Atom {
  /// The name of its file.
  public static final String NAME = "atom.xml";

  private final MarkupWriter out = new MarkupWriter();

  private Atom() {}

  /// The document of a feed that has an entry or more.
  public static String write(Feed feed) {
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + new Atom().feed(feed) + "\n";
  }

  private String feed(Feed feed) {
    out.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", feed.language());
    text("title", feed.title());
    text("id", feed.home());
    link("alternate", "text/html", feed.home());
    link("self", "application/atom+xml", feed.self() + NAME);
    feed.entries().stream()
        .map(Feed.Entry::updated)
        .max(Comparator.comparing(OffsetDateTime::toInstant))
        .ifPresent(newest -> text("updated", moment(newest)));
    feed.entries().forEach(entry -> entry(feed, entry));
    return out.close("feed").done().text();
  }

  private void entry(Feed feed, Feed.Entry entry) {
    out.open("entry");
    text("title", entry.title());
    text("id", entry.address());
    link("alternate", "text/html", entry.address());
    entry.pdf().ifPresent(pdf -> link("enclosure", "application/pdf", pdf));
    text("published", moment(entry.released()));
    text("updated", moment(entry.updated()));
    if (entry.authors().isEmpty()) {
      author(feed.title());
    }
    entry.authors().forEach(this::author);
    entry.tags().forEach(tag -> out.empty("category", "term", tag));
    if (!entry.summary().isEmpty()) {
      text("summary", entry.summary());
    }
    out.open("content", "type", "html").text(entry.html()).close("content").close("entry");
  }

  private void author(String name) {
    out.open("author");
    text("name", name);
    out.close("author");
  }

  private void text(String name, String text) {
    out.open(name).text(text).close(name);
  }

  private void link(String relation, String type, String address) {
    out.empty("link", "rel", relation, "type", type, "href", address);
  }

  static String moment(OffsetDateTime moment) {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT).format(moment);
  }
}
