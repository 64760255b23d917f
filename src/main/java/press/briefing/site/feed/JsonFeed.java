package press.briefing.site.feed;

import java.util.List;
import press.briefing.tree.JsonObject;

/// Writes feeds as JSON Feed 1.1.
public final class JsonFeed {
  /// The name of its file.
  public static final String NAME = "feed.json";

  private JsonFeed() {}

  /// The document of a feed.
  public static String write(Feed feed) {
    return new JsonObject()
            .text("version", "https://jsonfeed.org/version/1.1")
            .text("title", feed.title())
            .text("home_page_url", feed.home())
            .text("feed_url", feed.self() + NAME)
            .text("language", feed.language())
            .objects("items", feed.entries().stream().map(JsonFeed::item).toList())
        + "\n";
  }

  private static JsonObject item(Feed.Entry entry) {
    JsonObject item =
        new JsonObject()
            .text("id", entry.address())
            .text("url", entry.address())
            .text("title", entry.title())
            .text("content_html", entry.html())
            .text("date_published", Atom.moment(entry.released()));
    if (!entry.updated().isEqual(entry.released())) {
      item.text("date_modified", Atom.moment(entry.updated()));
    }
    if (!entry.summary().isEmpty()) {
      item.text("summary", entry.summary());
    }
    if (!entry.authors().isEmpty()) {
      item.objects(
          "authors",
          entry.authors().stream().map(name -> new JsonObject().text("name", name)).toList());
    }
    if (!entry.tags().isEmpty()) {
      item.texts("tags", entry.tags());
    }
    entry.pdf().ifPresent(pdf -> item.objects("attachments", List.of(pdf(pdf))));
    return item;
  }

  private static JsonObject pdf(String address) {
    return new JsonObject().text("url", address).text("mime_type", "application/pdf");
  }
}
